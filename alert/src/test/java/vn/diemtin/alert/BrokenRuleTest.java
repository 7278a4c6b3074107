package vn.diemtin.alert;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.embedded.junit.EmbeddedServers;
import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.Asked;
import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.Channel.Grouping;
import vn.diemtin.events.alert.RuleChecked;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.alert.RuleTrouble;
import vn.diemtin.events.query.Query;
import vn.diemtin.store.query.QueryParser;

import static org.assertj.core.api.Assertions.assertThat;

/// A rule that cannot be matched is told to its receivers once, harms no other, and works again when it is mended.
@EmbeddedServers
class BrokenRuleTest {

	private final RunningAlerts alerts;

	BrokenRuleTest(KafkaServer kafka, @TempDir Path folder) {
		this.alerts = new RunningAlerts(kafka, folder);
	}

	@AfterEach
	void close() {
		this.alerts.close();
	}

	private static AlertRule rule(String id, String owner, long version, int queryVersion, Query query) {
		return new AlertRule(new RuleId(id), "Luật " + id, "x", owner, version, true,
				Invented.NOW.minusSeconds(60 - version), List.of(new Channel.Mail(owner + "@mau.vn", Grouping.AT_ONCE)),
				new Asked(queryVersion, query));
	}

	private void start(String name) {
		this.alerts.start(name, "--diemtin.alert.deliver.source-notices.mail=van-hanh@mau.vn");
	}

	private List<RuleChecked> checks(String id) {
		return this.alerts.all(Topics.RULES_CHECKED, RuleChecked.class)
			.stream()
			.filter((one) -> one.rule().value().equals(id))
			.toList();
	}

	@Test
	void isToldOnceAndWorksAgainWhenItIsMended() {
		Query query = QueryParser.parse("\"đò ngang\"").query();
		start("one");
		this.alerts.publish(rule("hong", "hoa", 1, Query.VERSION, query));
		this.alerts.publish(rule("hong", "hoa", 2, Query.VERSION + 1, query));
		RunningAlerts.await().until(() -> !this.alerts.mails("hoa@mau.vn").isEmpty());
		assertThat(this.alerts.subjects("hoa@mau.vn")).singleElement()
			.asString()
			.contains("Luật hong", "không chạy được", "mới hơn");
		assertThat(checks("hong").getLast()).extracting(RuleChecked::state, RuleChecked::trouble)
			.containsExactly(RuleChecked.State.BROKEN, RuleTrouble.NEWER);
		this.alerts.stop("one");
		start("one");
		this.alerts.publish(rule("hong", "hoa", 3, Query.VERSION, query));
		RunningAlerts.await().until(() -> checks("hong").getLast().state() == RuleChecked.State.LIVE);
		this.alerts.publish(Invented.article("do1", "Bến đò ngang mở lại", "…"));
		RunningAlerts.await().until(() -> this.alerts.mails("hoa@mau.vn").size() > 1);
		assertThat(this.alerts.subjects("hoa@mau.vn")).hasSize(2).last().asString().contains("Bến đò ngang mở lại");
	}

	@Test
	void goesToThoseWhoWereKnownWhenNothingOfItCanBeRead() {
		start("two");
		this.alerts.publish(rule("rac", "mai", 1, Query.VERSION, QueryParser.parse("\"xe bò\"").query()));
		this.alerts.publish(Topics.ALERT_RULES, "rac", "{".getBytes(StandardCharsets.UTF_8));
		this.alerts.publish(Topics.ALERT_RULES, "chua-tung-doc", "[]".getBytes(StandardCharsets.UTF_8));
		RunningAlerts.await().until(() -> !this.alerts.mails("mai@mau.vn").isEmpty());
		assertThat(this.alerts.subjects("mai@mau.vn")).singleElement()
			.asString()
			.contains("Luật rac", "không đọc được");
		RunningAlerts.await().until(() -> !this.alerts.mails("van-hanh@mau.vn").isEmpty());
		assertThat(this.alerts.subjects("van-hanh@mau.vn")).singleElement().asString().contains("chua-tung-doc");
	}

}
