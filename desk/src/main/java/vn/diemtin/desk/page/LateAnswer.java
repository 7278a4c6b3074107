package vn.diemtin.desk.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thymeleaf.context.LazyContextVariable;

import vn.diemtin.store.StoreUnavailable;

/// What a page shows below its top and that may take long to find out. Is it not there soon, then the reader gets the top of
/// the page meanwhile: what was written when the template first asks for the answer.
///
/// The template finds null when the store went away after that: then the page itself has to say so, since its status is sent.
///
/// @param <T> what the template shows
public final class LateAnswer<T> extends LazyContextVariable<@Nullable T> {

	private static final Logger log = LoggerFactory.getLogger(LateAnswer.class);

	private final CompletableFuture<T> answer;

	private final HttpServletResponse response;

	private LateAnswer(CompletableFuture<T> answer, HttpServletResponse response) {
		this.answer = answer;
		this.response = response;
	}

	/// Begins to look for an answer.
	/// @param soon how long a page is waited with for it
	/// @throws RuntimeException what went wrong, when that is known so soon
	public static <T> LateAnswer<T> of(Supplier<T> work, Duration soon, HttpServletResponse response) {
		LateAnswer<T> late = new LateAnswer<>(CompletableFuture.supplyAsync(work, Thread::startVirtualThread),
				response);
		try {
			late.answer.get(soon.toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (TimeoutException ex) {
			log.trace("The top of the page goes first");
		}
		catch (ExecutionException ex) {
			throw unwrapped(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Stopped while a page was made", ex);
		}
		return late;
	}

	@Override
	protected @Nullable T loadValue() {
		if (!this.answer.isDone()) {
			sendTop();
		}
		try {
			return this.answer.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof StoreUnavailable away) {
				log.warn("The store went away while a page was made: {}", away.getMessage());
				return null;
			}
			throw unwrapped(ex);
		}
	}

	private void sendTop() {
		try {
			this.response.flushBuffer();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The reader is gone", ex);
		}
	}

	private static RuntimeException unwrapped(Exception failure) {
		return (failure.getCause() instanceof RuntimeException known) ? known : new IllegalStateException(failure);
	}

}
