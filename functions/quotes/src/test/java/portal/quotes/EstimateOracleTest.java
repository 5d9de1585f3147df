package portal.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.testing.FunctionAnswer;
import portal.testing.FunctionCall;
import portal.testing.Seeds;

/** Random questions against a second, plain way to the same answers. */
class EstimateOracleTest {

  static LongStream seeds() {
    return Seeds.of(300);
  }

  @ParameterizedTest(name = "-Dportal.seed={0}")
  @MethodSource("seeds")
  void feesAndDatesAgreeWithThePlainRules(long seed) {
    Random random = new Random(seed);
    Bureau bureau = new Bureau();
    for (int i = 0; i < 20; i++) {
      int[] today = day(random);
      int[] prior = near(random, today);
      bureau.on(LocalDate.of(today[0], today[1], today[2]));
      boolean programme = random.nextBoolean();
      int occasion = random.nextInt(3);
      boolean published = random.nextBoolean();
      int share = random.nextInt(101);
      FunctionCall call =
          bureau
              .visitor("/api/fee-estimate")
              .query("quantity", programme ? "programme" : "single")
              .query("occasion", new String[] {"initial", "recertification", "rerun"}[occasion])
              .query("published", Boolean.toString(published))
              .query("sharedShare", Integer.toString(share));
      if (occasion > 0) {
        call.query(occasion == 1 ? "expires" : "released", text(prior));
      }
      FunctionAnswer answer = call.send();
      String expected = plain(programme, occasion, published && share > 50, today, prior);
      assertEquals(
          expected,
          answer.status() == 200 ? answer.text("net") : Integer.toString(answer.status()),
          () -> text(today) + " " + text(prior) + " " + answer);
    }
  }

  /** The table and the windows, written down once more. */
  private static String plain(
      boolean programme, int occasion, boolean discounted, int[] today, int[] prior) {
    int[][] fees = {{4500, 3500, 1500}, {7000, 5500, 2500}};
    int column = occasion;
    if (occasion == 1) {
      if (before(today, months(prior, -6))) {
        return "400";
      }
      column = before(months(prior, 6), today) ? 0 : 1;
    }
    if (occasion == 2) {
      if (before(today, prior)) {
        return "400";
      }
      column = before(months(prior, 3), today) ? 0 : 2;
    }
    int fee = fees[programme ? 1 : 0][column];
    return (discounted && column != 2 ? fee / 2 : fee) + ".00";
  }

  private static int[] months(int[] day, int months) {
    int month = day[0] * 12 + day[1] - 1 + months;
    int year = Math.floorDiv(month, 12);
    int inYear = Math.floorMod(month, 12) + 1;
    return new int[] {year, inYear, Math.min(day[2], length(year, inYear))};
  }

  private static int length(int year, int month) {
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    int[] lengths = {31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return lengths[month - 1];
  }

  private static boolean before(int[] one, int[] other) {
    return number(one) < number(other);
  }

  private static int number(int[] day) {
    return day[0] * 10_000 + day[1] * 100 + day[2];
  }

  private static int[] day(Random random) {
    int year = 2026 + random.nextInt(8);
    int month = 1 + random.nextInt(12);
    return new int[] {year, month, 1 + random.nextInt(length(year, month))};
  }

  /** A day around one of the windows' edges, more often than not. */
  private static int[] near(Random random, int[] today) {
    int[] edge = months(today, new int[] {-3, 6, -6, 0}[random.nextInt(4)]);
    int day = edge[2] + random.nextInt(5) - 2;
    return new int[] {edge[0], edge[1], Math.clamp(day, 1, length(edge[0], edge[1]))};
  }

  private static String text(int[] day) {
    return "%04d-%02d-%02d".formatted(day[0], day[1], day[2]);
  }
}
