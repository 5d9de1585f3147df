package portal.notifications.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.aws.Host;
import portal.notifications.post.Post.Allowance;
import portal.notifications.post.Post.Attempt;
import portal.notifications.post.Post.Parcel;
import portal.testing.Hosts;
import portal.testing.ManualClock;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.GetAccountResponse;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

/** What an answer of the mail service means for the mail. */
class SesPostTest {
  private static final Parcel PARCEL = new Parcel("somebody@example.org", new byte[0], "tag", 1);

  private static Post answering(RuntimeException answer) {
    return post(
        () -> {
          throw answer;
        });
  }

  private static Post post(Supplier<Object> answer) {
    Host host =
        Hosts.with(
            new ManualClock(Instant.parse("2026-03-02T10:00:00Z")),
            1,
            Map.of("MAILS_PER_SECOND", "5"));
    SesV2Client client =
        (SesV2Client)
            Proxy.newProxyInstance(
                SesV2Client.class.getClassLoader(),
                new Class<?>[] {SesV2Client.class},
                (_, _, _) -> answer.get());
    return new SesPost(client, host);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          429 | TooManyRequestsException | Maximum sending rate exceeded. | NotNow
          400 | ThrottlingException | Rate exceeded | NotNow
          400 | SendingPausedException | Sending is paused. | Barred
          400 | AccountSuspendedException | Account is suspended. | Barred
          400 | LimitExceededException | Daily message quota exceeded. | Barred
          400 | MailFromDomainNotVerifiedException | Not verified. | Barred
          401 | UnrecognizedClientException | The security token is invalid. | Barred
          403 | AccessDeniedException | Not authorized to perform ses:SendRawEmail. | Barred
          403 | ExpiredTokenException | The security token is expired. | Barred
          404 | NotFoundException | Configuration set <portal> does not exist. | Barred
          400 | BadRequestException | Configuration set <portal> does not exist. | Barred
          400 | MessageRejected | Email address is not verified. The following identities failed. | Barred
          400 | MessageRejected | Message contains a virus. | Refused
          400 | BadRequestException | Missing final '@domain' | Refused
          500 | InternalFailure | Try again. | Unknown
          503 | ServiceUnavailable | Try again. | Unknown
          """)
  void anAnswerIsAboutTheMomentOrUsOrTheMailOrNothing(
      int status, String code, String words, String means) {
    var answer =
        SesV2Exception.builder()
            .statusCode(status)
            .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).errorMessage(words).build())
            .build();
    assertEquals(means, answering(answer).send(PARCEL).getClass().getSimpleName());
  }

  @Test
  void whatNeverLeftMayGoAgainAndWhatWasNotAnsweredMayHaveGone() {
    var refused = SdkClientException.create("no", new ConnectException("refused"));
    assertEquals(new Attempt.NotNow("connection"), answering(refused).send(PARCEL));
    var silent = SdkClientException.create("no", new SocketTimeoutException("read"));
    assertEquals(new Attempt.Unknown("connection"), answering(silent).send(PARCEL));
  }

  @Test
  void theAccountAllowsTheLowerRateAndWhatIsLeftOfTheDay() {
    var account =
        GetAccountResponse.builder()
            .sendingEnabled(true)
            .sendQuota(quota -> quota.maxSendRate(3.0).max24HourSend(200.0).sentLast24Hours(150.0));
    assertEquals(new Allowance(3, 50), post(account::build).allowance());
    assertEquals(new Allowance(3, 0), post(account.sendingEnabled(false)::build).allowance());
    assertEquals(
        new Allowance(5, Long.MAX_VALUE),
        post(account
                    .sendingEnabled(true)
                    .sendQuota(quota -> quota.maxSendRate(14.0).max24HourSend(-1.0))
                ::build)
            .allowance());
  }

  /** Whoever may not ask may still send. */
  @Test
  void anAccountThatDoesNotAnswerAllowsWhatIsConfigured() {
    assertEquals(
        new Allowance(5, Long.MAX_VALUE),
        answering(SdkClientException.create("no answer")).allowance());
  }
}
