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

/** The bucket of material, as its host names it in {@code MATERIAL_BUCKET}. */
@Module
public interface StorageModule {

  @Binds
  Signatures signatures(SignedByKey signatures);

  @Binds
  ObjectStore objects(S3Objects objects);

  /** Patient: completing 5 GiB takes a while, and what comes may come slowly. */
  @Provides
  @Singleton
  static S3Client s3(Host host) {
    return AwsModule.configure(S3Client.builder(), host, "S3")
        .httpClient(AwsModule.http(host, Duration.ofSeconds(60)))
        .forcePathStyle(Bucket.of(host).endpoint().isPresent())
        .disableS3ExpressSessionAuth(true)
        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
        .overrideConfiguration(AwsModule.overrideBuilder(host).build())
        .build();
  }
}
