package vn.diemtin.alert;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.AlertTold;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.training.TrainingId;

/// How much memory the ledger takes and how long it is read: run by hand with the number of its entries.
final class LedgerProbe {

	private static final int RULES = 300;

	private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00.123456Z");

	private LedgerProbe() {
	}

	public static void main(String[] args) {
		int count = (args.length > 0) ? Integer.parseInt(args[0]) : 1_000_000;
		JsonMapper mapper = new JsonMapper();
		ToldAlerts ledger = new ToldAlerts(mapper, Clock.systemUTC());
		long before = heap();
		long reading = 0;
		long bytes = 0;
		for (int from = 0; from < count; from += 10_000) {
			List<AlertTold> entries = new ArrayList<>();
			List<byte[]> records = new ArrayList<>();
			for (int i = from; i < Math.min(count, from + 10_000); i++) {
				AlertTold entry = entry(i);
				entries.add(entry);
				records.add(mapper.writeValueAsBytes(entry));
			}
			long started = cpu();
			for (int i = 0; i < records.size(); i++) {
				ledger.on(entries.get(i).key(), records.get(i));
			}
			reading += cpu() - started;
			bytes += records.stream().mapToLong((record) -> record.length).sum();
		}
		long after = heap();
		long asked = System.nanoTime();
		int found = 0;
		for (int i = 0; i < count; i += 100) {
			AlertTold entry = entry(i);
			if (entry.equals(ledger.of(entry.rule(), entry.story()))) {
				found++;
			}
		}
		long answered = System.nanoTime();
		int told = ledger.told(entry(0).rule(), Set.copyOf(entry(0).articles())).size();
		long searched = System.nanoTime();
		System.out.printf(Locale.ROOT,
				"%d entries of %d bytes: %d MB of heap, read in %.1f s of one processor; %d found, %.1f µs each; articles of a rule found in %d ms (%d)%n",
				count, bytes / count, (after - before) >> 20, reading / 1e9, found,
				(answered - asked) / 1e3 / Math.max(1, found), (searched - answered) / 1_000_000, told);
	}

	/// An entry as it is after some days: each third is of an event, each tenth told a
	/// change, and three articles say the
	/// same.
	static AlertTold entry(int number) {
		Random random = new Random(number);
		RuleId rule = new RuleId("tap-huan-binh-dang-gioi-" + (10_000_000 + number % RULES));
		ArticleId article = ArticleId.of("story " + number);
		StoryId story = new StoryId(article.value());
		List<StoryId> stories = new ArrayList<>(List.of(story));
		List<ArticleId> articles = new ArrayList<>(List.of(article));
		for (int i = random.nextInt(5); i > 0; i--) {
			articles.add(ArticleId.of(number + " " + i));
		}
		if (number % 5 == 0) {
			stories.add(new StoryId(ArticleId.of("other " + number).value()));
		}
		List<TrainingId> events = (number % 3 == 0)
				? List.of(new TrainingId(ArticleId.of("event " + number / 6).value())) : List.of();
		List<String> changes = (number % 10 == 0)
				? List.of(AlertRaised.key(rule, story) + "~" + ArticleId.of("change " + number)) : List.of();
		Instant asOf = FIRST.plusMillis(number * 7_919L);
		return new AlertTold(rule, story, stories, events, articles, changes, asOf, asOf.plusNanos(45_678_901_000L));
	}

	/// The machine may be busy with other things.
	private static long cpu() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static long heap() {
		Runtime runtime = Runtime.getRuntime();
		for (int i = 0; i < 4; i++) {
			System.gc();
		}
		return runtime.totalMemory() - runtime.freeMemory();
	}

}
