package portal.notifications.letters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import portal.aws.Host;
import portal.language.Language;
import portal.notifications.ledger.MailKey;
import portal.stores.LettersWorld;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Writes every letter in one language: of each notice one about everything of a world, and about
 * everything that has a number there, as far as there is something to tell.
 */
public final class AllLetters implements Consumer<String> {
  private final LettersWorld world;
  private final LettersGraph graph;

  public AllLetters() {
    this(new LettersWorld(Language.EN));
  }

  AllLetters(LettersWorld world) {
    this(world, world.stores().tables());
  }

  AllLetters(LettersWorld world, DynamoDbClient tables) {
    Host host = world.host();
    this.world = world;
    this.graph = LettersGraph.on(host, tables);
  }

  LettersGraph graph() {
    return graph;
  }

  /** Writes those of a notice. */
  @Override
  public void accept(String notice) {
    of(notice);
  }

  /** The letters of a notice, by subject and slot. */
  Map<String, Letters.Written> of(String notice) {
    Map<String, Letters.Written> written = new HashMap<>();
    for (String about : world.subjects()) {
      for (String slot : slots()) {
        write(new MailKey(about, notice, slot))
            .ifPresent(letter -> written.put(about + " " + slot, letter));
      }
    }
    return written;
  }

  /** Empty if there is nothing of the kind to tell. */
  private Optional<Letters.Written> write(MailKey key) {
    try {
      return Optional.of(graph.letters().write(key));
    } catch (IllegalStateException | NoSuchElementException untold) {
      return Optional.empty();
    }
  }

  private List<String> slots() {
    List<String> slots = new ArrayList<>(List.of("1", "2"));
    world.documents().forEach(one -> slots.add(one.number().text()));
    return slots;
  }
}
