package vn.diemtin.standalone.read;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Makes one JSON object an input, some at a time, and prints them in the order of the inputs.
final class JsonLines implements AutoCloseable {

	private static final int AHEAD = 4;

	private final JsonMapper mapper;

	private final PrintWriter out;

	private final PrintWriter err;

	private final int threads;

	private final ExecutorService workers;

	private final Deque<Future<ObjectNode>> under = new ArrayDeque<>();

	private boolean anyProblem;

	JsonLines(JsonMapper mapper, PrintWriter out, PrintWriter err, int threads) {
		this.mapper = mapper;
		this.out = out;
		this.err = err;
		this.threads = Math.max(1, threads);
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
		try {
			ObjectNode node = line.get();
			this.out.println(this.mapper.writeValueAsString(node));
			if (node.hasNonNull("problem")) {
				this.anyProblem = true;
				String name = node.path("file").asString(node.path("id").asString("?"));
				this.err.println("diemtin: " + name + ": " + node.get("problem").asString());
			}
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(String.valueOf(ex.getCause()), ex);
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
