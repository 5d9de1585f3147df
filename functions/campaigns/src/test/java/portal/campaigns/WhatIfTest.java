package portal.campaigns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.json.JsonObject;
import portal.testing.FunctionAnswer;
import portal.testing.FunctionCall;

class WhatIfTest {
  private static final List<String> NAMES =
      List.of(
          "bookings",
          "totalCost",
          "redemptionRate",
          "averageOrder",
          "costOfGoods",
          "contribution",
          "contributionPerOrder",
          "breakEvenOrders");

  private final Office office = new Office();

  @BeforeEach
  void openWithSales() {
    office.open();
    office.brings(20, 15, "2175.00");
  }

  private FunctionCall whatIf(String query) {
    FunctionCall call =
        office.officer("GET /api/staff/campaigns/{code}/what-if").path("code", "SPRING-26");
    for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
      String[] parts = pair.split("=", 2);
      call.query(parts[0], parts[1]);
    }
    return call;
  }

  private static String figures(FunctionAnswer answer) {
    assertEquals(200, answer.status(), answer.body());
    JsonObject returns = Office.returns(answer);
    return returns.number("orders").orElseThrow()
        + " "
        + String.join(" ", NAMES.stream().map(name -> returns.text(name).orElse("-")).toList());
  }

  @Test
  void theActualReturnsAreReadBesideTheFigures() {
    FunctionAnswer answer =
        office.officer("GET /api/staff/campaigns/{code}").path("code", "spring-26").send();
    assertEquals(Optional.of(20L), answer.json().number("enquiries"));
    assertEquals("15 2175.00 3400.00 0.15 145.00 652.50 -1877.50 -125.17 34", figures(answer));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 15 2175.00 3400.00 0.15 145.00 652.50 -1877.50 -125.17 34",
    "orders=&bookings=, 15 2175.00 3400.00 0.15 145.00 652.50 -1877.50 -125.17 34",
    "orders=33&averageOrder=145, 33 4785.00 3400.00 0.33 145.00 1435.50 -50.50 -1.53 34",
    "orders=34&bookings=4930.00, 34 4930.00 3400.00 0.34 145.00 1479.00 51.00 1.50 34",
    "orders=0&bookings=0, 0 0.00 3400.00 0.00 - 0.00 -3400.00 - -",
    "orders=0&averageOrder=145, 0 0.00 3400.00 0.00 145.00 0.00 -3400.00 - 34",
    "orders=30, 30 2175.00 3400.00 0.30 72.50 652.50 -1877.50 -62.58 67",
    "costOfGoods=100, 15 2175.00 3400.00 0.15 145.00 2175.00 -3400.00 -226.67 -",
    "costOfGoods=120.5, 15 2175.00 3400.00 0.15 145.00 2620.88 -3845.88 -256.39 -",
    "quantity=1&unitCost=500, 15 2175.00 500.00 - 145.00 652.50 1022.50 68.17 5",
    "quantity=20000, 15 2175.00 6800.00 0.075 145.00 652.50 -5277.50 -351.83 67",
    "unitCost=0.0001, 15 2175.00 1.00 0.15 145.00 652.50 1521.50 101.43 1"
  })
  void whatIsAssumedTakesTheActualsPlace(String query, String expected) {
    assertEquals(expected, figures(whatIf(query).send()));
  }

  @ParameterizedTest
  @CsvSource({
    "orders=-1",
    "orders=1.5",
    "orders=ten",
    "orders=01",
    "orders=1000000001",
    "orders=99999999999999999999",
    "bookings=-1",
    "bookings=1.001",
    "'bookings=1,5'",
    "averageOrder=1e3",
    "bookings=100&averageOrder=10",
    "quantity=0",
    "unitCost=0.00001",
    "unitCost=1000001",
    "costOfGoods=1000.01",
    "costOfGoods=-1",
    "price=1"
  })
  void whatCannotBeAssumedIsRefused(String query) {
    assertEquals("400 invalid-query", whatIf(query).send().outcome());
  }

  @Test
  void whatIsAssumedIsSaidAgainAndExplained() {
    FunctionAnswer answer = whatIf("quantity=20000&unitCost=0.5&costOfGoods=12.5").send();
    assertEquals(Optional.of(20_000L), answer.json().number("quantity"));
    assertEquals("0.50 12.5", answer.text("unitCost") + " " + answer.text("costOfGoods"));
    assertTrue(answer.body().contains("quantity × unit cost = 20000 × 0.50"), answer.body());
  }

  @Test
  void askingChangesNothing() {
    whatIf("orders=7").send();
    assertEquals(1, office.events());
    assertEquals(
        Optional.of(15L),
        Office.returns(
                office.officer("GET /api/staff/campaigns/{code}").path("code", "SPRING-26").send())
            .number("orders"));
  }
}
