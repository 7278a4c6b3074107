package vn.diemtin.alert;

import java.time.Clock;
import java.time.Duration;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Import;

import vn.diemtin.alert.deliver.DeliveryConfiguration;
import vn.diemtin.alert.deliver.DeliveryLog;
import vn.diemtin.alert.deliver.RuleNotices;
import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AuditWanted;
import vn.diemtin.store.Store;
import vn.diemtin.store.query.Registry;
import vn.diemtin.store.silence.Silences;
import vn.diemtin.wire.Clockwork;
import vn.diemtin.wire.EventPublisher;
import vn.diemtin.wire.Followers;
import vn.diemtin.wire.ListenerFactories;
import vn.diemtin.wire.StreamsProcess;
import vn.diemtin.wire.TopicFollower;
import vn.diemtin.wire.WireConfiguration;
import vn.diemtin.wire.WireSettings;

/// The alert process: holds each enriched article against the alert rules, tells each story once, and sends what is told.
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(AlertSettings.class)
@Import({ WireConfiguration.class, DeliveryConfiguration.class })
public class AlertApplication {

	private static final Logger log = LoggerFactory.getLogger(AlertApplication.class);

	private static final Duration LONGEST_AUDIT = Duration.ofHours(6);

	/// The process, not yet running.
	public static SpringApplicationBuilder application() {
		return new SpringApplicationBuilder(AlertApplication.class).properties("spring.config.name=alert");
	}

	public static void main(String[] args) {
		application().run(args);
	}

	@Bean
	Registry registry() {
		return new Registry();
	}

	@Bean
	RuleChecks ruleChecks(JsonMapper mapper, Clock clock, EventPublisher publisher, RuleNotices notices) {
		return new RuleChecks(mapper, clock, new CheckPublisher(publisher, notices));
	}

	@Bean
	TopicFollower checksFollower(RuleChecks checks, Followers followers) {
		return followers.of(Topics.RULES_CHECKED, checks::on);
	}

	@Bean
	AlertRules alertRules(JsonMapper mapper, Registry registry, RuleChecks checks) {
		return new AlertRules(new RuleReader(mapper, registry), registry, checks::on);
	}

	@Bean
	@DependsOn("checksFollower")
	TopicFollower ruleFollower(AlertRules rules, Followers followers) {
		return followers.of(Topics.ALERT_RULES, rules::on);
	}

	@Bean
	RulesHealth rulesHealthIndicator(AlertRules rules) {
		return new RulesHealth(rules);
	}

	@Bean
	RuleBook ruleBook(JsonMapper mapper) {
		return new RuleBook(mapper);
	}

	@Bean
	TopicFollower ruleBookFollower(RuleBook rules, Followers followers) {
		return followers.of(Topics.ALERT_RULES, rules::on);
	}

	@Bean
	Gauge unreadRecords(Followers followers, MeterRegistry figures) {
		return Gauge.builder("diemtin.records.unread", followers, Followers::unread)
			.description(
					"Records of rules, of the ledger and of deliveries that could not be read since the start. Must be zero.")
			.register(figures);
	}

	@Bean
	ToldAlerts toldAlerts(JsonMapper mapper, Clock clock) {
		return new ToldAlerts(mapper, clock);
	}

	@Bean
	TopicFollower ledgerFollower(ToldAlerts told, Followers followers) {
		return followers.of(Topics.ALERTS_TOLD, told::on);
	}

	@Bean
	TopicFollower deliveryFollower(DeliveryLog deliveries, Followers followers) {
		return followers.of(Topics.DELIVERIES, deliveries::on);
	}

	@Bean
	RuleFence ruleFence(@Qualifier("ruleFollower") TopicFollower saved, Clock clock) {
		return new RuleFence(saved::readsAllWithin, clock);
	}

	@Bean
	AlertMatcher alertMatcher(AlertRules rules, RuleFence fence, Registry registry, AlertSettings settings,
			Clock clock) {
		return new AlertMatcher(rules, registry, fence, settings.horizon(), clock);
	}

	@Bean(destroyMethod = "close")
	Store store(AlertSettings settings, Registry registry, Clock clock) {
		return Store.connect(settings.store(), registry, clock);
	}

	@Bean
	AuditNights auditNights(Clock clock, EventPublisher publisher) {
		return new AuditNights(clock, (wanted) -> {
			var unused = publisher.publish(Topics.AUDITS_WANTED, wanted.id(), wanted).exceptionally((failure) -> {
				log.error("The audit {} could not be asked for", wanted.id(), failure);
				return null;
			});
		});
	}

	@Bean
	Clockwork auditClockwork(AuditNights nights) {
		return new Clockwork("audit-nights", Duration.ofMinutes(10), nights::look);
	}

	@Bean
	TopicFollower auditFollower(AuditNights nights, Followers followers) {
		return followers.of(Topics.AUDITS, nights::on);
	}

	@Bean
	CorrectionBook correctionBook(JsonMapper mapper) {
		return new CorrectionBook(mapper);
	}

	@Bean
	TopicFollower correctionFollower(CorrectionBook corrections, Followers followers) {
		return followers.of(Topics.CORRECTIONS, corrections::on);
	}

	@Bean
	SilenceWatch silenceWatch(Store store, AlertRules rules, Clock clock, RuleNotices notices, EventPublisher publisher,
			JsonMapper mapper) {
		return new SilenceWatch(new Silences(store, clock), rules::live, notices, publisher, mapper);
	}

	@Bean
	Clockwork silenceClockwork(SilenceWatch silences) {
		return silences.clockwork();
	}

	@Bean
	TopicFollower silenceFollower(SilenceWatch silences, Followers followers) {
		return followers.of(Topics.RULES_SILENT, silences::on);
	}

	@Bean
	Auditor auditor(SilenceWatch silences, AlertRules rules, RuleFence fence, ToldAlerts told, Store store,
			CorrectionBook corrections, AuditNights nights, AlertSettings settings, Clock clock,
			EventPublisher publisher, MeterRegistry figures) {
		return new Auditor(fence, silences,
				new Audit(rules, told, store.articles(), corrections, store.registry(), settings.horizon(), clock),
				nights, publisher, figures);
	}

	@Bean
	ConcurrentKafkaListenerContainerFactory<String, AuditWanted> auditListeners(ListenerFactories factories) {
		ConcurrentKafkaListenerContainerFactory<String, AuditWanted> factory = factories.of(AuditWanted.class);
		// An audit of many rules may take its time; a process that died is known by its
		// silence.
		factory.getContainerProperties()
			.getKafkaConsumerProperties()
			.setProperty(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, String.valueOf(LONGEST_AUDIT.toMillis()));
		return factory;
	}

	@Bean
	StreamsProcess alerting(AlertMatcher matcher, ToldAlerts told, RuleBook rules, Auditor auditor, JsonMapper mapper,
			Clock clock, KafkaProperties kafka, AlertSettings settings, WireSettings wire) {
		ArticleReader reader = new ArticleReader(matcher, mapper, clock);
		return new StreamsProcess("alert",
				AlertTopology.of(reader, told, rules, auditor::late, wire.partitions(), mapper),
				kafka.buildStreamsProperties(), settings.state(), Topics.ARTICLES_ENRICHED, wire.replication());
	}

}
