package portal.notifications.letters;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;

/** Tables of which it is written down what is read, as policies would have to allow it. */
final class RecordedReads {
  private final DynamoDbClient tables;
  private final Set<String> all = new TreeSet<>();

  RecordedReads(DynamoDbClient tables) {
    this.tables = tables;
  }

  DynamoDbClient client() {
    InvocationHandler handler = this::call;
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            DynamoDbClient.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, handler);
  }

  /** Action, then table, then index if one was read. */
  Set<String> all() {
    return new TreeSet<>(all);
  }

  private Object call(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (arguments.length == 1 && arguments[0] instanceof Consumer) {
      return InvocationHandler.invokeDefault(proxy, method, arguments);
    }
    note(arguments[0]);
    try {
      return method.invoke(tables, arguments);
    } catch (InvocationTargetException refused) {
      throw refused.getTargetException();
    }
  }

  private void note(Object request) {
    switch (request) {
      case GetItemRequest get -> all.add("dynamodb:GetItem " + get.tableName());
      case QueryRequest query ->
          all.add(
              "dynamodb:Query "
                  + query.tableName()
                  + Optional.ofNullable(query.indexName()).map("/index/"::concat).orElse(""));
      case TransactGetItemsRequest many ->
          many.transactItems()
              .forEach(item -> all.add("dynamodb:GetItem " + item.get().tableName()));
      default -> throw new IllegalStateException("A letter only reads: " + request);
    }
  }
}
