package vn.diemtin.benchmarks.training;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.enrich.fact.topic.Taxonomy;
import vn.diemtin.enrich.story.InStory;
import vn.diemtin.enrich.training.Canon;
import vn.diemtin.enrich.training.Learned;
import vn.diemtin.enrich.training.Matter;
import vn.diemtin.enrich.training.Recognised;
import vn.diemtin.enrich.training.TrainingKeeper;
import vn.diemtin.vietnam.Agencies;
import vn.diemtin.vietnam.Agency;
import vn.diemtin.vietnam.AgencyKind;
import vn.diemtin.vietnam.Places;

/// What an article with a training event costs when more and more events are known: the real stage on its real stores, without
/// their changelogs. Arguments: how many events, in how many steps they are told.
public final class TrainingBenchmark {

	private static final double EVENTS_A_DAY = 150;

	private TrainingBenchmark() {
	}

	public static void main(String[] arguments) throws IOException {
		long most = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000;
		int steps = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
		Places places = Places.load();
		Agencies agencies = Agencies.load(places);
		List<Agency> organisers = agencies.all()
			.stream()
			.filter((agency) -> agency.kind() == AgencyKind.DEPARTMENT || agency.kind() == AgencyKind.UNION)
			.filter((agency) -> agency.place() != null)
			.toList();
		Path folder = Files.createTempDirectory("trainings");
		Stage stage = new Stage(new Canon(places, agencies, Taxonomy.standard()), folder.toFile());
		InventedTrainings news = new InventedTrainings(organisers, EVENTS_A_DAY);
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		System.out.printf(Locale.ROOT, "%d organisers%n%12s %14s %14s %10s%n", organisers.size(), "events known",
				"us CPU/article", "us/article", "joined");
		long told = 0;
		for (int step = 1; step <= steps; step++) {
			long until = most * step / steps;
			long cpu = threads.getCurrentThreadCpuTime();
			long time = System.nanoTime();
			long from = told;
			long joined = 0;
			for (; told < until; told++) {
				Set<String> events = new HashSet<>();
				for (InStory article : news.next()) {
					stage.tell(article).trainings().forEach((one) -> events.add(one.event().value()));
				}
				joined += events.size() == 1 ? 1 : 0;
			}
			double articles = 2.0 * (told - from) * 1000;
			System.out.printf(Locale.ROOT, "%12d %14.1f %14.1f %10.3f%n", told,
					(threads.getCurrentThreadCpuTime() - cpu) / articles, (System.nanoTime() - time) / articles,
					(double) joined / (told - from));
		}
		stage.close();
	}

	/// The stage with its stores in a folder.
	private static final class Stage {

		private final MockProcessorContext<String, Learned> context;

		private final Processor<String, Matter, String, Learned> keeper;

		private final List<StateStore> stores;

		Stage(Canon canon, File folder) {
			Properties config = new Properties();
			config.put(StreamsConfig.APPLICATION_ID_CONFIG, "trainings");
			config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:1");
			config.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.StringSerde.class);
			this.context = new MockProcessorContext<>(config, new TaskId(0, 0), folder);
			ProcessorSupplier<String, Matter, String, Learned> supplier = TrainingKeeper.supplier(canon,
					JsonMapper.builder().build());
			Set<StoreBuilder<?>> builders = supplier.stores();
			this.stores = builders.stream()
				.<StateStore>map((builder) -> builder.withLoggingDisabled().withCachingDisabled().build())
				.toList();
			this.stores.forEach((store) -> store.init(this.context.getStateStoreContext(), store));
			this.keeper = supplier.get();
			this.keeper.init(this.context);
		}

		Recognised tell(InStory article) {
			this.context.resetForwards();
			this.keeper.process(new Record<>(article.article().id().value(), new Matter.Telling(article), 0));
			return (Recognised) this.context.forwarded().getFirst().record().value();
		}

		void close() {
			this.stores.forEach(StateStore::close);
		}

	}

}
