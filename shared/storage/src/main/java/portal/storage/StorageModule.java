package portal.storage;

import dagger.Binds;
import dagger.Module;
import dagger.Provides;
import java.time.Duration;
import javax.inject.Singleton;
import portal.aws.AwsModule;
import portal.aws.Host;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.services.s3.S3Client;

/** The bucket of material, with the client that completes uploads of any size. */
@Module
public interface StorageModule {

  /** The variable by which hosts name the bucket. */
  String MATERIAL = "MATERIAL_BUCKET";

  @Binds
  ObjectStore objects(S3Objects objects);

  @Provides
  static Signatures signatures(Host host) {
    return Signatures.of(host, MATERIAL);
  }

  /** Patient: completing 5 GiB takes a while, and what comes may come slowly. */
  @Provides
  @Singleton
  static S3Client s3(Host host) {
    return AwsModule.configure(S3Client.builder(), host, "S3")
        .httpClient(AwsModule.http(host, Duration.ofSeconds(60)))
        .forcePathStyle(Bucket.of(host, MATERIAL).endpoint().isPresent())
        .disableS3ExpressSessionAuth(true)
        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
        .overrideConfiguration(AwsModule.overrideBuilder(host).build())
        .build();
  }
}
