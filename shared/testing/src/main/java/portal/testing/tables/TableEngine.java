package portal.testing.tables;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTablesResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveResponse;

/**
 * DynamoDB tables in memory, behind the SDK's own interface and as strict as AWS, so that the real
 * table classes run over it in tests. Each test has its own; it may be shared by threads, and every
 * call is one step for all of them. Like a client that does not retry, it tells of each failure.
 */
public final class TableEngine implements DynamoDbClient {
  private final ReentrantLock lock = new ReentrantLock();
  private final Store store = new Store();
  private final Reads reads = new Reads();
  private final Faults faults = new Faults();
  private final Defining defining = new Defining(store);
  private final Expiry expiry = new Expiry(store);
  private final Getting getting = new Getting(store, reads);
  private final Querying querying = new Querying(store, reads);
  private final Writing writing = new Writing(store);
  private final Batches batches = new Batches(store, reads);
  private final Transacting transacting;

  public TableEngine() {
    this(Clock.systemUTC());
  }

  /**
   * An engine with a clock of the test.
   *
   * @param clock says when a request token is forgotten, and nothing else
   */
  public TableEngine(Clock clock) {
    transacting = new Transacting(store, new RequestTokens(clock));
  }

  /** What goes wrong. */
  public Faults faults() {
    return faults;
  }

  /** What was read. */
  public Reads reads() {
    return reads;
  }

  /** What has changed. */
  public Changes changes() {
    return store.changes();
  }

  /** Removes every row whose time to live had passed by then, as AWS does sooner or later. */
  public void expire(Instant now) {
    alone(
        now,
        at -> {
          expiry.expire(at);
          return at;
        });
  }

  private <Q, A> A call(Call call, Q request, Function<Q, A> operation) {
    reads.request(call.operation());
    int number = faults.before(call);
    A answer = alone(request, operation);
    faults.after(call, number);
    return answer;
  }

  private <Q, A> A alone(Q request, Function<Q, A> operation) {
    lock.lock();
    try {
      return operation.apply(request);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public GetItemResponse getItem(GetItemRequest request) {
    return call(Call.read("GetItem"), request, getting::get);
  }

  @Override
  public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
    return call(Call.read("BatchGetItem"), request, batches::get);
  }

  @Override
  public TransactGetItemsResponse transactGetItems(TransactGetItemsRequest request) {
    return call(Call.read("TransactGetItems"), request, getting::transactGet);
  }

  @Override
  public QueryResponse query(QueryRequest request) {
    return call(Call.read("Query"), request, querying::query);
  }

  @Override
  public ScanResponse scan(ScanRequest request) {
    return call(Call.read("Scan"), request, querying::scan);
  }

  @Override
  public PutItemResponse putItem(PutItemRequest request) {
    return call(Call.write("PutItem"), request, writing::put);
  }

  @Override
  public UpdateItemResponse updateItem(UpdateItemRequest request) {
    return call(Call.write("UpdateItem"), request, writing::update);
  }

  @Override
  public DeleteItemResponse deleteItem(DeleteItemRequest request) {
    return call(Call.write("DeleteItem"), request, writing::delete);
  }

  @Override
  public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
    Call call = new Call("BatchWriteItem", Call.Kind.BATCH_WRITE, request.requestItems().size());
    return call(call, request, batches::write);
  }

  @Override
  public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
    int items = Math.max(1, request.transactItems().size());
    return call(
        new Call("TransactWriteItems", Call.Kind.TRANSACTION, items), request, transacting::write);
  }

  @Override
  public CreateTableResponse createTable(CreateTableRequest request) {
    return alone(request, defining::create);
  }

  @Override
  public UpdateTableResponse updateTable(UpdateTableRequest request) {
    return alone(request, defining::update);
  }

  @Override
  public DeleteTableResponse deleteTable(DeleteTableRequest request) {
    return alone(request, defining::delete);
  }

  @Override
  public DescribeTableResponse describeTable(DescribeTableRequest request) {
    return alone(request, defining::describe);
  }

  @Override
  public ListTablesResponse listTables(ListTablesRequest request) {
    return alone(request, defining::list);
  }

  @Override
  public UpdateTimeToLiveResponse updateTimeToLive(UpdateTimeToLiveRequest request) {
    return alone(request, expiry::update);
  }

  @Override
  public DescribeTimeToLiveResponse describeTimeToLive(DescribeTimeToLiveRequest request) {
    return alone(request, expiry::describe);
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  /** Its tables stay: a function that closes its client does not take them away. */
  @Override
  public void close() {}
}
