package vn.diemtin.alert.deliver;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.Channel.Grouping;
import vn.diemtin.events.alert.Delivery;
import vn.diemtin.events.alert.Delivery.State;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.article.ArticleId;

/// How much memory the log of deliveries takes and how long it is read: run by hand with the number of its records, two
/// years of 300 rules.
final class DeliveryProbe {

	private static final int RULES = 300;

	private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00.123456Z");

	private DeliveryProbe() {
	}

	public static void main(String[] args) {
		int count = (args.length > 0) ? Integer.parseInt(args[0]) : 1_000_000;
		JsonMapper mapper = new JsonMapper();
		DeliveryLog log = new DeliveryLog(mapper);
		long before = heap();
		long reading = 0;
		for (int from = 0; from < count; from += 10_000) {
			List<Delivery> some = new ArrayList<>();
			List<byte[]> records = new ArrayList<>();
			for (int i = from; i < Math.min(count, from + 10_000); i++) {
				some.add(sent(i));
				records.add(mapper.writeValueAsBytes(some.getLast()));
			}
			long started = cpu();
			for (int i = 0; i < records.size(); i++) {
				log.on(some.get(i).id(), records.get(i));
			}
			reading += cpu() - started;
		}
		System.out.printf(Locale.ROOT, "%d deliveries: %d MB of heap, read in %.1f s of one processor; %s%n", count,
				(heap() - before) >> 20, reading / 1e9, log.done(sent(0).id()));
	}

	/// Each second one is sent alone, the others in digests of ten.
	private static Delivery sent(int number) {
		String id = ArticleId.of("delivery " + number).value();
		String rule = "tap-huan-binh-dang-gioi-" + (10_000_000 + number % RULES);
		boolean isDigest = number % 2 == 0;
		return new Delivery(id, new RuleId(rule), "lan", rule + "~" + ArticleId.of("story " + number),
				new Channel.Mail("phong-" + number % RULES + "@so.mau.vn",
						isDigest ? Grouping.DAILY : Grouping.AT_ONCE),
				State.SENT, isDigest ? ArticleId.of("message " + number / 20).value() : id, 1, null, null,
				FIRST.plusSeconds(number * 63L));
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
