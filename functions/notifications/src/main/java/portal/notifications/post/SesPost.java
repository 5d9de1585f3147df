package portal.notifications.post;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.Log;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.GetAccountResponse;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

/** Amazon SES, version 2 of its API. */
final class SesPost implements Post {
  /** What speaks of the moment, not of the mail. */
  private static final Set<String> ABOUT_THE_MOMENT =
      Set.of("TooManyRequestsException", "ThrottlingException");

  /**
   * What speaks of our account or what we have set up in it; not found is our configuration set.
   */
  private static final Set<String> ABOUT_US =
      Set.of(
          "SendingPausedException",
          "AccountSuspendedException",
          "LimitExceededException",
          "MailFromDomainNotVerifiedException",
          "NotFoundException",
          "ConfigurationSetDoesNotExist");

  /**
   * What the service says of a message where it means the account: in the sandbox and for an
   * address of our own that is not verified, and without the configuration set. It has no codes for
   * these.
   */
  private static final Pattern WORDS_ABOUT_US =
      Pattern.compile(
          "address is not verified|configuration set .*does not exist",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final SesV2Client ses;
  private final String from;
  private final String set;
  private final double configuredRate;

  @Inject
  SesPost(SesV2Client ses, Host host) {
    this.ses = ses;
    this.from = host.variable("MAIL_FROM");
    this.set = host.variable("MAIL_SET");
    this.configuredRate = Double.parseDouble(host.variable("MAILS_PER_SECOND"));
  }

  @Override
  public Allowance allowance() {
    try {
      return allowance(ses.getAccount(_ -> {}));
    } catch (SdkException unanswered) {
      Log.error("account unknown", unanswered);
      return new Allowance(configuredRate, Long.MAX_VALUE);
    }
  }

  private Allowance allowance(GetAccountResponse account) {
    var quota = Optional.ofNullable(account.sendQuota());
    double rate = quota.map(limits -> limits.maxSendRate()).orElse(configuredRate);
    // A negative quota means there is none.
    double day = quota.map(limits -> limits.max24HourSend()).orElse(-1.0);
    double used = quota.map(limits -> limits.sentLast24Hours()).orElse(0.0);
    long left = day < 0 ? Long.MAX_VALUE : Math.max(0, (long) (day - used));
    return new Allowance(
        Math.min(configuredRate, rate), Boolean.TRUE.equals(account.sendingEnabled()) ? left : 0);
  }

  @Override
  public Attempt send(Parcel parcel) {
    try {
      var response =
          ses.sendEmail(
              request ->
                  request
                      .fromEmailAddress(from)
                      .destination(destination -> destination.toAddresses(parcel.to()))
                      .configurationSetName(set)
                      .emailTags(
                          tag("mail", parcel.tag()),
                          tag("attempt", Integer.toString(parcel.attempt())))
                      .content(
                          content ->
                              content.raw(raw -> raw.data(SdkBytes.fromByteArray(parcel.mime())))));
      return new Attempt.Accepted(response.messageId());
    } catch (SesV2Exception answered) {
      return answered(answered);
    } catch (SdkException unanswered) {
      return neverLeft(unanswered)
          ? new Attempt.NotNow("connection")
          : new Attempt.Unknown("connection");
    }
  }

  private static Attempt answered(SesV2Exception answer) {
    String code = answer.awsErrorDetails() == null ? "" : answer.awsErrorDetails().errorCode();
    int status = answer.statusCode();
    if (status == 429 || ABOUT_THE_MOMENT.contains(code)) {
      return new Attempt.NotNow(code);
    }
    // 401 and 403 are about our credentials and role.
    if (status == 401 || status == 403 || ABOUT_US.contains(code) || speaksOfUs(answer)) {
      return new Attempt.Barred(code);
    }
    return status >= 400 && status < 500 ? new Attempt.Refused(code) : new Attempt.Unknown(code);
  }

  private static boolean speaksOfUs(SesV2Exception answer) {
    String words =
        answer.awsErrorDetails() == null ? null : answer.awsErrorDetails().errorMessage();
    return words != null && WORDS_ABOUT_US.matcher(words).find();
  }

  /** No connection came about, so nothing was sent over it. */
  private static boolean neverLeft(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(
            cause -> cause instanceof ConnectException || cause instanceof UnknownHostException);
  }

  private static MessageTag tag(String name, String value) {
    return MessageTag.builder().name(name).value(value).build();
  }
}
