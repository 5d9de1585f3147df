package portal.local.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portal.local.gateway.Reply;
import portal.local.gateway.Request;
import portal.local.staff.Issuer;
import portal.template.SignIn;

class LocalPagesTest {
  private static final Request ASKED =
      new Request("GET", "/_local/slow", "", Map.of(), new byte[0], "HTTP/1.1", "127.0.0.1");

  private final AtomicInteger entered = new AtomicInteger();
  private final CountDownLatch gate = new CountDownLatch(1);

  private final class SlowPage implements LocalPage {
    @Override
    public String name() {
      return "slow";
    }

    @Override
    public Reply answer(Request request, List<String> rest) {
      entered.incrementAndGet();
      try {
        gate.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return Reply.json(200, "{}");
    }
  }

  @Test
  void soManyPagesAreMadeAtOnceAndNoMore() throws JOSEException, InterruptedException {
    var signIn = new SignIn("client", "http://localhost/sign-in", List.of(), List.of());
    var key = new RSAKeyGenerator(2048).keyID("key").generate();
    var issuer = new Issuer(signIn, key, Clock.systemUTC(), (query, staff) -> "");
    var pages = new LocalPages("http://localhost:1", issuer, List.of(new SlowPage()));
    List<Thread> askers =
        IntStream.range(0, 20)
            .mapToObj(number -> Thread.ofPlatform().start(() -> pages.answer(ASKED)))
            .toList();
    while (!askers.stream().allMatch(one -> one.getState() == Thread.State.WAITING)) {
      Thread.onSpinWait();
    }
    assertEquals(LocalPages.AT_ONCE, entered.get());
    gate.countDown();
    for (Thread one : askers) {
      one.join();
    }
    assertEquals(20, entered.get());
  }

  @Test
  void theNewestEventsAreShownOfHoweverManyThereAre() {
    Iterable<ObjectNode> all =
        () ->
            IntStream.range(0, 100_000)
                .mapToObj(number -> event(number * 7919 % 100_000))
                .iterator();
    List<String> shown =
        EventsPage.newest(all, 3).stream().map(event -> event.at("/position/S").asText()).toList();
    assertEquals(List.of("099999", "099998", "099997"), shown);
  }

  private static ObjectNode event(int number) {
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    event.putObject("position").put("S", "%06d".formatted(number));
    return event;
  }
}
