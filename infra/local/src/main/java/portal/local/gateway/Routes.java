package portal.local.gateway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portal.template.FunctionDefinition;
import portal.template.Trigger;

/**
 * The HTTP API's routes. The most specific match wins: literal segments before parameters, greedy
 * ones last.
 */
final class Routes {
  private final List<Entry> entries = new ArrayList<>();

  Routes(List<FunctionDefinition> functions) {
    for (FunctionDefinition function : functions) {
      for (Trigger.Route route : function.triggers(Trigger.Route.class)) {
        entries.add(new Entry(function.name(), route));
      }
    }
  }

  Optional<Match> match(String method, String path) {
    Optional<Match> best = Optional.empty();
    for (Entry entry : entries) {
      String of = entry.route.method();
      if (of.equals(method) || of.equals("ANY") || of.equals("*")) {
        best = better(best, entry.match(path));
      }
    }
    return best;
  }

  private static Optional<Match> better(Optional<Match> one, Optional<Match> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    return one.get().specificity.compareTo(other.get().specificity) <= 0 ? one : other;
  }

  /**
   * A route that fits a request.
   *
   * @param parameters values of the path's parameters, decoded
   * @param specificity one letter a segment; the least sorts first
   */
  record Match(
      String function, Trigger.Route route, Map<String, String> parameters, String specificity) {
    String routeKey() {
      return route.method() + " " + route.path();
    }
  }

  private record Entry(String function, Trigger.Route route) {
    Optional<Match> match(String path) {
      String[] wanted = route.path().split("/", -1);
      String[] given = path.split("/", -1);
      var parameters = new LinkedHashMap<String, String>();
      var specificity = new StringBuilder();
      for (int i = 0; i < wanted.length; i++) {
        boolean greedy = wanted[i].endsWith("+}");
        if (i >= given.length
            || (!greedy && i == wanted.length - 1 && given.length > wanted.length)) {
          return Optional.empty();
        }
        if (wanted[i].startsWith("{")) {
          String name = wanted[i].substring(1, wanted[i].length() - (greedy ? 2 : 1));
          String value =
              greedy ? String.join("/", List.of(given).subList(i, given.length)) : given[i];
          if (value.isEmpty()) {
            return Optional.empty();
          }
          parameters.put(name, Request.decode(value.replace("+", "%2B")));
        } else if (!wanted[i].equals(given[i])) {
          return Optional.empty();
        }
        specificity.append(greedy ? 'c' : wanted[i].startsWith("{") ? 'b' : 'a');
        if (greedy) {
          break;
        }
      }
      return Optional.of(new Match(function, route, parameters, specificity.toString()));
    }
  }
}
