package portal.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ApiPageTest {
  private static final String PAGE =
      ApiPage.of(
          Document.read(
              """
              info: {description: "First, with `code`.\\n\\n**Second** <b>."}
              tags: [{name: fees, description: Open.}]
              paths:
                /api/tariff/{day}:
                  parameters: [{$ref: '#/components/parameters/Day'}]
                  post:
                    operationId: readTariff
                    tags: [fees]
                    summary: Read it
                    security: [{link: []}]
                    x-roles: [finance, admin]
                    requestBody:
                      content:
                        application/json:
                          schema:
                            type: object
                            required: [net]
                            properties:
                              net: {$ref: '#/components/schemas/Price', maxLength: 9}
                              lines: {type: array, maxItems: 3, items: {type: object, properties: {rule: {enum: [a, b]}}}}
                          example: {net: '1.00'}
                    responses:
                      '200': {description: Here.}
                      '404':
                        description: None.
                        content:
                          application/problem+json:
                            schema: {allOf: [{properties: {type: {const: '/problems#not-found'}}}]}
              components:
                parameters:
                  Day: {name: day, in: path, required: true, schema: {type: string, format: date}}
                securitySchemes: {link: {description: By mail.}}
                schemas: {Price: {type: string, pattern: '^[0-9]+$'}}
              """));

  @Test
  void anOperationTellsWhatItTakesAndGives() {
    assertHas("<code>POST /api/tariff/{day}</code>");
    assertHas("<code>day</code> <span class=\"optional\">path</span>");
    assertHas("<a href=\"#opener-link\"><code>link</code></a>");
    assertHas("<p>For: <code>finance</code>, <code>admin</code>.</p>");
    assertHas("<a href=\"#shape-Price\">Price</a>, at most 9 characters");
    assertHas("<code>lines[].rule</code> <span class=\"optional\">optional</span>");
    assertHas("list of object, at most 3 of them");
    assertHas("<code>a</code>, <code>b</code>");
    assertHas("<a href=\"/problems#not-found\"><code>not-found</code></a>");
    assertHas("\"net\" : \"1.00\"");
  }

  @Test
  void descriptionsAreEscapedAndMarked() {
    assertHas("<p>First, with <code>code</code>.</p>");
    assertHas("<p><strong>Second</strong> &lt;b&gt;.</p>");
  }

  @Test
  void everyLinkWithinThePageLeadsSomewhere() {
    Set<String> ids = found("id=\"([^\"]+)\"").collect(Collectors.toSet());
    assertEquals(
        List.of(), found("href=\"#([^\"]+)\"").filter(target -> !ids.contains(target)).toList());
  }

  private static Stream<String> found(String pattern) {
    return Pattern.compile(pattern).matcher(PAGE).results().map((MatchResult hit) -> hit.group(1));
  }

  private static void assertHas(String words) {
    assertTrue(PAGE.contains(words), words);
  }
}
