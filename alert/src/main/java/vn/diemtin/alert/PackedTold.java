package vn.diemtin.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.AlertTold;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.training.TrainingId;

/// Entries of the ledger in few bytes, from which the same entries are made again. Rules are numbered, since few of them
/// tell much.
///
/// Not safe for threads.
final class PackedTold {

	private final List<RuleId> rules = new ArrayList<>();

	private final Map<RuleId, Integer> numbers = new HashMap<>();

	byte[] pack(AlertTold told) {
		ByteSink out = new ByteSink();
		out.number(number(told.rule()));
		String story = told.story().value();
		ShortId.write(out, story, "");
		write(out, told.stories(), StoryId::value, story);
		write(out, told.events(), TrainingId::value, story);
		write(out, told.articles(), ArticleId::value, story);
		String key = told.key();
		write(out, told.changes(), Function.identity(), key);
		write(out, told.asOf());
		write(out, told.changedAt());
		return out.toArray();
	}

	AlertTold unpack(byte[] packed) {
		ByteSource in = new ByteSource(packed);
		RuleId rule = rule(in);
		StoryId story = new StoryId(ShortId.read(in, ""));
		return new AlertTold(rule, story, read(in, StoryId::new, story.value()),
				read(in, TrainingId::new, story.value()), read(in, ArticleId::new, story.value()),
				read(in, Function.identity(), AlertRaised.key(rule, story)), instant(in), instant(in));
	}

	/// The entries of a rule, for which the rest need not be read.
	Predicate<byte[]> of(RuleId rule) {
		Integer number = this.numbers.get(rule);
		return (packed) -> number != null && new ByteSource(packed).number() == number;
	}

	private RuleId rule(ByteSource in) {
		return this.rules.get((int) in.number());
	}

	private int number(RuleId rule) {
		return this.numbers.computeIfAbsent(rule, (one) -> {
			this.rules.add(one);
			return this.rules.size() - 1;
		});
	}

	private static <T> void write(ByteSink out, List<T> all, Function<T, String> id, String before) {
		out.number(all.size());
		all.forEach((one) -> ShortId.write(out, id.apply(one), before));
	}

	private static <T> List<T> read(ByteSource in, Function<String, T> made, String before) {
		int size = (int) in.number();
		List<T> all = new ArrayList<>(size);
		for (int i = 0; i < size; i++) {
			all.add(made.apply(ShortId.read(in, before)));
		}
		return all;
	}

	private static void write(ByteSink out, Instant at) {
		out.eight(at.getEpochSecond());
		out.number(at.getNano());
	}

	private static Instant instant(ByteSource in) {
		return Instant.ofEpochSecond(in.eight(), in.number());
	}

}
