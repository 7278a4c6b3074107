package vn.diemtin.standalone.run;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import vn.diemtin.embedded.Servers;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.standalone.demo.DemoPortals;
import vn.diemtin.store.Store;
import vn.diemtin.store.StoreSettings;
import vn.diemtin.store.StoreUnavailable;

import static org.awaitility.Awaitility.await;

/// The whole pipeline on demo portals, as a journey needs it.
final class Journey implements AutoCloseable {

	final Servers servers;

	final DemoPortals portals;

	final int deskPort;

	private final Pipeline pipeline;

	private final Store store;

	private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

	Journey(Path folder) {
		this.servers = Servers.start(folder, System.out::println);
		this.portals = DemoPortals.start(folder.resolve("portals"), new Ahead());
		this.deskPort = freePort();
		Path sources = SourceFiles.write(this.portals.sources(), folder.resolve("sources"));
		this.pipeline = Pipeline.start(this.servers, folder, this.deskPort, DemoCommand.settings(sources),
				System.out::println);
		DemoRules.save(this.pipeline.publisher());
		this.store = Store.connect(new StoreSettings(this.servers.elasticsearch().uri(), null, null, "diemtin-"));
	}

	/// Lets the portals' clock run ahead, so that articles of later are released now.
	void passTime(Duration time) {
		this.ahead.set(time);
	}

	/// The password of the desk's editor.
	String editorPassword() {
		return this.pipeline.editorPassword();
	}

	Store store() {
		return this.store;
	}

	void awaitAllSearchable(Duration limit) {
		await().atMost(limit).pollInterval(Duration.ofMillis(500)).until(() -> missing().isEmpty());
	}

	List<String> missing() {
		return this.portals.articleUrls().stream().filter((url) -> !isStored(url)).toList();
	}

	private boolean isStored(String url) {
		try {
			return this.store.articles().article(ArticleId.of(url)).isPresent();
		}
		catch (StoreUnavailable ex) {
			return false;
		}
	}

	static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.store.close();
		this.pipeline.close();
		this.portals.close();
		this.servers.close();
	}

	private final class Ahead extends Clock {

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return Clock.systemUTC().instant().plus(Journey.this.ahead.get());
		}

	}

}
