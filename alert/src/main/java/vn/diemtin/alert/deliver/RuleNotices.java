package vn.diemtin.alert.deliver;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertBrief;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.DeliveryWanted;
import vn.diemtin.events.alert.RuleChecked;
import vn.diemtin.events.alert.RuleNotice;
import vn.diemtin.events.alert.RuleSilent;
import vn.diemtin.events.alert.RuleTrouble;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.wire.EventPublisher;

/// Has the receivers of a rule told that something is the matter with the rule itself, over the same outboxes as alerts: stored
/// before it is sent, retried, once however many instances find it. Of a rule without receivers those are told whom the
/// operator named.
public final class RuleNotices {

	private static final Map<RuleTrouble, String> TROUBLES = Map.of(RuleTrouble.UNREADABLE,
			"bản ghi của quy tắc không đọc được", RuleTrouble.MISFILED, "bản ghi nằm dưới mã của quy tắc khác",
			RuleTrouble.NEWER, "quy tắc được lưu bằng phiên bản phần mềm mới hơn", RuleTrouble.REFUSED,
			"câu hỏi quá dài, quá sâu hoặc có ngày không có thật", RuleTrouble.EMPTY,
			"câu hỏi không hỏi gì nên sẽ báo mọi tin", RuleTrouble.FAILED, "câu hỏi không chạy được");

	private static final String MEND = "Mở trang quy tắc, bấm Sửa và lưu lại; quy tắc không bị xóa và chạy lại ngay. · "
			+ "Edit and save the rule; it was not deleted and works again at once.";

	private final List<Channel> otherwise;

	private final EventPublisher publisher;

	/// @param otherwise who is told where a rule has no receivers
	RuleNotices(List<Channel> otherwise, EventPublisher publisher) {
		this.otherwise = List.copyOf(otherwise);
		this.publisher = publisher;
	}

	/// Tells that a rule cannot be matched.
	/// @param channels its receivers, as far as they could be read
	/// @param changedAt when it was saved
	/// @return ends when Kafka has it
	public CompletableFuture<Void> broken(RuleChecked checked, List<Channel> channels, Instant changedAt) {
		RuleNotice notice = new RuleNotice(checked.rule(), RuleNotice.What.BROKEN);
		String name = Objects.requireNonNullElse(checked.name(), checked.rule().value());
		String key = checked.rule() + "~broken~" + ArticleId.of(checked.version() + "\n" + checked.problem());
		AlertBrief brief = AlertBrief.of(notice, key,
				"Quy tắc “" + name + "” không chạy được: " + trouble(checked.trouble()),
				List.of(MEND, String.valueOf(checked.problem())), checked.at());
		return tell(new AlertRule(checked.rule(), name, "", Objects.requireNonNullElse(checked.owner(), ""),
				checked.version(), true, changedAt, channels), brief);
	}

	/// Tells that a rule fell silent.
	/// @return ends when Kafka has it
	public CompletableFuture<Void> silent(AlertRule rule, RuleSilent silent) {
		RuleNotice notice = new RuleNotice(rule.id(), RuleNotice.What.SILENT);
		String key = rule.id() + "~silent~" + ArticleId.of(silent.query() + "\n" + silent.since());
		return tell(rule,
				AlertBrief.of(notice, key, SilenceText.title(silent), SilenceText.lines(silent), silent.at()));
	}

	private static String trouble(@Nullable RuleTrouble trouble) {
		return (trouble != null) ? TROUBLES.getOrDefault(trouble, "") : "chưa rõ vì sao";
	}

	private CompletableFuture<Void> tell(AlertRule rule, AlertBrief brief) {
		List<Channel> channels = rule.channels().isEmpty() ? this.otherwise : rule.channels();
		return CompletableFuture.allOf(channels.stream()
			.map((channel) -> this.publisher.publish(Topics.DELIVERIES_WANTED, channel.receiver(),
					new DeliveryWanted(DeliveryWanted.id(brief.alert(), channel), channel, rule, brief)))
			.toArray(CompletableFuture[]::new));
	}

}
