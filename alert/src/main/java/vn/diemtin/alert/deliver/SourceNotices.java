package vn.diemtin.alert.deliver;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.Acknowledgment;

import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertBrief;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.DeliveryWanted;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.source.Cause;
import vn.diemtin.events.source.SourceTurned;
import vn.diemtin.wire.Dispositions;
import vn.diemtin.wire.EventPublisher;

/// Has the people whom the operator named told that a source died or came back, over the same outboxes as alerts: stored
/// before it is sent, retried, once.
final class SourceNotices {

	/// Stands for a rule where a delivery must have one. No rule that people make has a
	/// tilde.
	static final RuleId RULE = new RuleId("~sources");

	private static final String STAGE = "alert-notices";

	/// What happened before is no news; the desk lists it.
	private static final Duration HORIZON = Duration.ofDays(2);

	private static final Map<Cause, String> CAUSES = Map.of(Cause.UNREACHABLE, "không vào được", Cause.BOT_WALL,
			"bị tường lửa chặn", Cause.TLS, "lỗi kết nối bảo mật", Cause.GONE, "lối vào không còn", Cause.NOT_A_FEED,
			"không còn là nguồn cấp tin", Cause.ROBOTS, "robots.txt không cho phép", Cause.PARSER, "đọc trang bị hỏng");

	private final EventPublisher publisher;

	private final Dispositions dispositions;

	private final Clock clock;

	private final AlertRule rule;

	/// @param channels where to; none for nobody
	SourceNotices(List<Channel> channels, EventPublisher publisher, Dispositions dispositions, Clock clock) {
		this.publisher = publisher;
		this.dispositions = dispositions;
		this.clock = clock;
		// A new start takes up receivers that were left alone, as saving a rule does.
		this.rule = new AlertRule(RULE, "Nguồn tin", "", "~operator", 1, true, clock.instant(), channels);
	}

	@KafkaListener(id = STAGE, groupId = STAGE, topics = Topics.SOURCES_TURNED, containerFactory = "turnListeners")
	void onTurned(ConsumerRecord<String, @Nullable SourceTurned> message, Acknowledgment done) {
		SourceTurned turned = message.value();
		if (turned != null) {
			Instant oldest = this.clock.instant().minus(HORIZON);
			boolean isNews = turned.at().isAfter(oldest);
			if (isNews) {
				AlertBrief brief = AlertBrief.of(turned, title(turned));
				this.rule.channels().forEach((channel) -> send(channel, brief));
			}
			String told = this.rule.channels().isEmpty() ? "nobody-named" : "told";
			this.dispositions.record(STAGE, turned.id(), isNews ? told : "too-old", null);
		}
		done.acknowledge();
	}

	private void send(Channel channel, AlertBrief brief) {
		this.publisher.publishAndAwait(Topics.DELIVERIES_WANTED, channel.receiver(),
				new DeliveryWanted(DeliveryWanted.id(brief.alert(), channel), channel, this.rule, brief));
	}

	static String title(SourceTurned turned) {
		String name = "Nguồn “" + turned.name() + "” ";
		return turned.works() ? name + "lại cho tin"
				: name + "ngừng cho tin: " + Objects.requireNonNullElse(CAUSES.get(turned.cause()), "chưa rõ vì sao");
	}

}
