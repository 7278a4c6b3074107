package vn.diemtin.standalone.read;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Makes one JSON object an input, some at a time, and prints them in the order of the inputs. Every so many inputs
/// it says on standard error how far it is.
final class JsonLines implements AutoCloseable {

	private static final int AHEAD = 4;

	private static final int PROGRESS = 250;

	private final JsonMapper mapper;

	private final PrintWriter out;

	private final PrintWriter err;

	private final int threads;

	private final Function<ObjectNode, String> format;

	private final ExecutorService workers;

	private final Deque<Future<ObjectNode>> under = new ArrayDeque<>();

	private boolean anyProblem;

	private int printed;

	JsonLines(JsonMapper mapper, PrintWriter out, PrintWriter err, int threads) {
		this(mapper, out, err, threads, mapper::writeValueAsString);
	}

	JsonLines(JsonMapper mapper, PrintWriter out, PrintWriter err, int threads, Function<ObjectNode, String> format) {
		this.mapper = mapper;
		this.out = out;
		this.err = err;
		this.threads = Math.max(1, threads);
		this.format = format;
		// Pages can be deeply nested: a stack of its own size, whatever the platform's
		// default is.
		this.workers = Executors.newFixedThreadPool(this.threads, (task) -> new Thread(null, task, "reader", 1L << 24));
	}

	void add(Callable<ObjectNode> line) {
		this.under.add(this.workers.submit(line));
		while (this.under.size() > this.threads * AHEAD) {
			print(this.under.remove());
		}
	}

	/// Prints what is still under way.
	/// @return whether no line had a problem
	boolean finish() {
		while (!this.under.isEmpty()) {
			print(this.under.remove());
		}
		this.out.flush();
		this.err.flush();
		return !this.anyProblem;
	}

	private void print(Future<ObjectNode> line) {
		ObjectNode node = result(line);
		this.out.println(this.format.apply(node));
		if (node.hasNonNull("problem")) {
			this.anyProblem = true;
			String name = node.path("file").asString(node.path("id").asString("?"));
			this.err.println("diemtin: " + name + ": " + node.get("problem").asString());
		}
		if (++this.printed % PROGRESS == 0) {
			this.err.println("diemtin: " + this.printed + " inputs read");
			this.err.flush();
		}
	}

	/// What became of an input; one that breaks its reader costs only its own line.
	private ObjectNode result(Future<ObjectNode> line) {
		try {
			return line.get();
		}
		catch (ExecutionException ex) {
			return this.mapper.createObjectNode().put("problem", "cannot be read: " + ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted", ex);
		}
	}

	@Override
	public void close() {
		this.workers.shutdownNow();
	}

}
