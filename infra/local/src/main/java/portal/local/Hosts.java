package portal.local;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import portal.aws.Host;
import portal.template.FunctionDefinition;
import portal.template.Surroundings;

/**
 * What each function is given: its variables, an access key of its own, and where AWS answers here.
 */
record Hosts(LocalSettings settings, Clock businessClock, URI tables, URI objects, int mailPort) {
  /** A foreign storage knows none of ours, so that nobody is judged beside it. */
  private String key(FunctionDefinition function) {
    return settings.objects().isPresent() ? settings.objectsKey() : function.name();
  }

  Host of(FunctionDefinition function) {
    var variables = new HashMap<String, String>(function.variables());
    variables.put("AWS_REGION", Surroundings.REGION);
    variables.put("AWS_ACCESS_KEY_ID", key(function));
    variables.put("AWS_SECRET_ACCESS_KEY", settings.objectsKey());
    variables.put("AWS_LAMBDA_FUNCTION_NAME", function.name());
    variables.put("AWS_ENDPOINT_URL_DYNAMODB", tables.toString());
    variables.put("AWS_ENDPOINT_URL_S3", objects.toString());
    variables.put("AWS_ENDPOINT_URL_SESV2", "http://127.0.0.1:" + mailPort);
    return new Host(
        variables,
        businessClock,
        settings.systemClock(),
        new SecureRandom(),
        settings.interceptors());
  }
}
