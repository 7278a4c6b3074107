package vn.diemtin.alert.deliver;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.alert.deliver.ReceiverQueue.Step;
import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.Channel.Grouping;
import vn.diemtin.events.alert.Delivery;
import vn.diemtin.events.alert.Delivery.State;
import vn.diemtin.events.alert.DeliveryWanted;

import static org.assertj.core.api.Assertions.assertThat;

/// What a receiver gets and when, with a clock and a receiver of the test's own.
class ReceiverQueueTest {

	private static final Channel.Webhook HOOK = new Channel.Webhook("https://mau.vn/nhan", "mau");

	private final DeliveryRules rules = new DeliveryRules(new Timetable(LocalTime.of(7, 0)),
			new Backoff(Duration.ofSeconds(10), Duration.ofHours(1), new Random(1)), Duration.ofDays(5), 3);

	private final List<Delivery> written = new ArrayList<>();

	private final List<DeliveryWanted> topic = new ArrayList<>();

	private DeliveryLog log = new DeliveryLog(new JsonMapper());

	private ReceiverQueue queue = new ReceiverQueue(this.rules, this.log);

	private Instant now = Wanted.NOW;

	private void write(List<Delivery> deliveries) {
		this.written.addAll(deliveries);
		deliveries.forEach(this.log::add);
	}

	private void add(DeliveryWanted... wanted) {
		for (DeliveryWanted one : wanted) {
			this.topic.add(one);
			write(this.queue.add(one, this.now));
		}
	}

	/// The process dies; the next one reads what lies on the topics.
	private void restart() {
		this.log = new DeliveryLog(new JsonMapper());
		this.written.forEach(this.log::add);
		this.queue = new ReceiverQueue(this.rules, this.log);
		this.topic.stream()
			.filter((wanted) -> this.log.done(wanted.id()) == null)
			.forEach((wanted) -> write(this.queue.add(wanted, this.now)));
	}

	/// The next message, or none that is due.
	private List<Message> due() {
		while (true) {
			switch (this.queue.next(this.now)) {
				case Step.Note(List<Delivery> deliveries) -> write(deliveries);
				case Step.Send(Message message) -> {
					return List.of(message);
				}
				case Step.Rest rest -> {
					return List.of();
				}
			}
		}
	}

	private Message send(Attempt attempt) {
		Message message = due().getFirst();
		write(this.queue.ended(message, attempt, this.now));
		return message;
	}

	private Instant rest() {
		return (this.queue.next(this.now) instanceof Step.Rest(Instant until)) ? until : this.now;
	}

	private static List<String> articles(Message message) {
		return message.alerts().stream().map((alert) -> String.valueOf(alert.article())).toList();
	}

	@Test
	void sendsAtOnceOneByOneInTheirOrder() {
		add(Wanted.delivery("a", HOOK), Wanted.delivery("b", HOOK));
		assertThat(articles(send(new Attempt.Taken()))).containsExactly("a");
		assertThat(articles(send(new Attempt.Taken()))).containsExactly("b");
		assertThat(due()).isEmpty();
		assertThat(this.written).extracting(Delivery::state).containsExactly(State.SENT, State.SENT);
	}

	@Test
	void pausesLongerAfterEachFailureAndKeepsTheId() {
		add(Wanted.delivery("a", HOOK));
		Message first = send(new Attempt.Away("answers 500"));
		Duration before = Duration.ZERO;
		for (int i = 0; i < 6; i++) {
			assertThat(due()).isEmpty();
			Duration pause = Duration.between(this.now, rest());
			assertThat(pause).isGreaterThanOrEqualTo(Duration.ofSeconds(5L << i))
				.isLessThanOrEqualTo(Duration.ofSeconds(10L << i));
			assertThat(pause).isGreaterThan(before.dividedBy(2));
			before = pause;
			this.now = rest();
			assertThat(send(new Attempt.Away("answers 500")).id()).isEqualTo(first.id());
		}
		assertThat(this.written.getLast().attempts()).isEqualTo(7);
		assertThat(this.written.getLast().reason()).isEqualTo("answers 500");
	}

	@Test
	void waitsAsLongAsTheReceiverWishesButNotForEver() {
		add(Wanted.delivery("a", HOOK));
		send(new Attempt.Away("answers 429", Duration.ofMinutes(10)));
		assertThat(rest()).isEqualTo(this.now.plus(Duration.ofMinutes(10)));
		this.now = rest();
		send(new Attempt.Away("answers 429", Duration.ofDays(400)));
		assertThat(rest()).isEqualTo(this.now.plus(Duration.ofHours(1)));
	}

	@Test
	void oneRefusedMessageDoesNotHoldUpTheOthers() {
		add(Wanted.delivery("a", HOOK), Wanted.delivery("b", HOOK));
		assertThat(articles(send(new Attempt.Refused("answers 400")))).containsExactly("a");
		assertThat(articles(send(new Attempt.Taken()))).containsExactly("b");
		this.now = rest();
		assertThat(articles(send(new Attempt.Taken()))).containsExactly("a");
	}

	@Test
	void leavesAReceiverAloneThatFailedForDays() {
		add(Wanted.delivery("a", HOOK), Wanted.delivery("b", HOOK));
		while (this.now.isBefore(Wanted.NOW.plus(Duration.ofDays(5)))) {
			send(new Attempt.Away("answers 500"));
			this.now = rest();
		}
		send(new Attempt.Away("answers 500"));
		assertThat(due()).isEmpty();
		assertThat(this.written.subList(this.written.size() - 2, this.written.size()))
			.allSatisfy((one) -> assertThat(one.state()).isEqualTo(State.DISABLED))
			.allSatisfy((one) -> assertThat(one.reason()).contains("answers 500"));
		add(Wanted.delivery("c", HOOK, this.now));
		assertThat(this.written.getLast().state()).isEqualTo(State.DISABLED);
		DeliveryWanted saved = Wanted.delivery(Wanted.rule("r", this.now.plusSeconds(1)), "d", HOOK,
				this.now.plusSeconds(2), List.of());
		this.now = this.now.plusSeconds(3);
		add(saved);
		assertThat(articles(send(new Attempt.Taken()))).containsExactly("d");
	}

	@Test
	void doesNotLeaveAReceiverAloneBecauseWeWereAway() {
		add(Wanted.delivery("a", HOOK));
		this.now = this.now.plus(Duration.ofDays(9));
		send(new Attempt.Away("answers 500"));
		assertThat(this.written.getLast().state()).isEqualTo(State.FAILED);
	}

	@Test
	void leavesAReceiverAloneThatIsGone() {
		add(Wanted.delivery("a", HOOK), Wanted.delivery("b", HOOK));
		send(new Attempt.Gone("answers 410"));
		assertThat(due()).isEmpty();
		assertThat(this.written).extracting(Delivery::state).containsExactly(State.DISABLED, State.DISABLED);
	}

	@Test
	void gathersAnHourInOneMessage() {
		Channel hourly = Wanted.mail(Grouping.HOURLY);
		add(Wanted.delivery("a", hourly), Wanted.delivery("b", hourly, this.now.plusSeconds(1800)));
		assertThat(due()).isEmpty();
		assertThat(rest()).isEqualTo(Instant.parse("2026-11-20T04:00:00Z"));
		this.now = rest();
		add(Wanted.delivery("c", hourly, this.now));
		Message digest = send(new Attempt.Taken());
		assertThat(articles(digest)).containsExactly("a", "b");
		assertThat(digest.why()).isEqualTo(Message.Why.DIGEST);
		assertThat(due()).isEmpty();
	}

	@Test
	void gathersADayUntilTheMorningOfVietnam() {
		Channel daily = Wanted.mail(Grouping.DAILY);
		add(Wanted.delivery("a", daily));
		assertThat(rest()).isEqualTo(Instant.parse("2026-11-21T00:00:00Z"));
	}

	@Test
	void messageOfSeveralIsTheSameAfterTheProcessDied() {
		Channel hourly = Wanted.mail(Grouping.HOURLY);
		add(Wanted.delivery("a", hourly), Wanted.delivery("b", hourly));
		this.now = rest();
		Message lost = due().getFirst();
		// Taken by the receiver, but the process dies before it is written down; another
		// is due meanwhile.
		add(Wanted.delivery("c", hourly, this.now.minusSeconds(1)));
		restart();
		Message again = send(new Attempt.Taken());
		assertThat(again).isEqualTo(lost);
		assertThat(articles(send(new Attempt.Taken()))).containsExactly("c");
	}

	@Test
	void messageOfWhichOnePartIsWrittenDownAsSentIsNotSentAgain() {
		Channel hourly = Wanted.mail(Grouping.HOURLY);
		add(Wanted.delivery("a", hourly), Wanted.delivery("b", hourly));
		this.now = rest();
		Message message = due().getFirst();
		List<Delivery> sent = this.queue.ended(message, new Attempt.Taken(), this.now);
		write(sent.subList(0, 1));
		restart();
		assertThat(due()).isEmpty();
		assertThat(this.written.getLast().state()).isEqualTo(State.SENT);
		assertThat(this.written.getLast().id()).isEqualTo(sent.getLast().id());
	}

	@Test
	void goesOnWhereItWasAfterTheProcessDied() {
		add(Wanted.delivery("a", HOOK), Wanted.delivery("b", HOOK));
		send(new Attempt.Taken());
		send(new Attempt.Refused("answers 400"));
		Instant next = rest();
		restart();
		assertThat(due()).isEmpty();
		assertThat(rest()).isEqualTo(next);
		this.now = next;
		assertThat(articles(send(new Attempt.Taken()))).containsExactly("b");
		assertThat(this.written.getLast().attempts()).isEqualTo(2);
	}

	@Test
	void floodGoesInOneMessageThatSaysSoAndNothingIsDropped() {
		for (int i = 0; i < 10; i++) {
			add(Wanted.delivery("f" + i, HOOK, this.now.plusSeconds(i)));
		}
		this.now = this.now.plusSeconds(60);
		for (int i = 0; i < 3; i++) {
			assertThat(send(new Attempt.Taken()).why()).isEqualTo(Message.Why.SINGLE);
		}
		assertThat(due()).isEmpty();
		assertThat(this.written.getLast().state()).isEqualTo(State.PENDING);
		assertThat(this.written.getLast().reason()).contains("3");
		restart();
		assertThat(due()).isEmpty();
		this.now = rest();
		assertThat(this.now).isEqualTo(Instant.parse("2026-11-21T00:00:00Z"));
		Message rest = send(new Attempt.Taken());
		assertThat(rest.why()).isEqualTo(Message.Why.FLOOD);
		assertThat(articles(rest)).containsExactly("f3", "f4", "f5", "f6", "f7", "f8", "f9");
		assertThat(due()).isEmpty();
	}

	@Test
	void floodOfOneRuleDoesNotGatherAnother() {
		for (int i = 0; i < 4; i++) {
			add(Wanted.delivery("f" + i, HOOK));
		}
		DeliveryWanted other = Wanted.delivery(Wanted.rule("other", this.now), "o", HOOK, this.now, List.of());
		add(other);
		for (int i = 0; i < 3; i++) {
			send(new Attempt.Taken());
		}
		assertThat(articles(send(new Attempt.Taken()))).containsExactly("o");
		assertThat(due()).isEmpty();
	}

}
