package vn.diemtin.desk.people;

import java.time.Clock;

import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;

import vn.diemtin.desk.DeskSettings;
import vn.diemtin.events.Topics;
import vn.diemtin.wire.TopicFollower;

/// The people and keys are read from their topics.
@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {

	@Bean
	FirstAccount firstAccount(DeskSettings settings, PasswordEncoder encoder, Clock clock) {
		return new FirstAccount(settings.editor().user(),
				new EditorPassword(encoder, System.out::println).hash(settings.editor()), clock);
	}

	@Bean
	PasswordRules passwordRules(DeskSettings settings) {
		return new PasswordRules(settings.leakedPasswords());
	}

	@Bean
	TopicFollower peopleFollower(People people, KafkaProperties kafka) {
		return new TopicFollower(Topics.PEOPLE, kafka.buildConsumerProperties(), people::onPerson);
	}

	@Bean
	TopicFollower keyFollower(People people, KafkaProperties kafka) {
		return new TopicFollower(Topics.PEOPLE_KEYS, kafka.buildConsumerProperties(), people::onKey);
	}

	@Bean
	TopicFollower keyUseFollower(People people, KafkaProperties kafka) {
		return new TopicFollower(Topics.PEOPLE_KEYS_USED, kafka.buildConsumerProperties(), people::onUsed);
	}

}
