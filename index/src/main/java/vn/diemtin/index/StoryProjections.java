package vn.diemtin.index;

import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.support.Acknowledgment;

import vn.diemtin.events.Topics;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.story.Story;
import vn.diemtin.events.training.TrainingEvent;
import vn.diemtin.events.training.TrainingId;
import vn.diemtin.store.Store;
import vn.diemtin.wire.ListenerFactories;

/// Stores what articles tell together: stories and training events.
final class StoryProjections {

	private final Store store;

	StoryProjections(Store store) {
		this.store = store;
	}

	@KafkaListener(id = "index-stories", groupId = "index-stories", topics = Topics.STORIES,
			containerFactory = "storyListeners")
	void onStories(List<ConsumerRecord<String, @Nullable Story>> batch, Acknowledgment done) {
		Newest<Story> newest = Newest.of(batch);
		newest.deleted().forEach((key) -> this.store.stories().delete(new StoryId(key)));
		newest.save(this.store.stories()::save);
		done.acknowledge();
	}

	@KafkaListener(id = "index-trainings", groupId = "index-trainings", topics = Topics.TRAININGS,
			containerFactory = "trainingListeners")
	void onTrainings(List<ConsumerRecord<String, @Nullable TrainingEvent>> batch, Acknowledgment done) {
		Newest<TrainingEvent> newest = Newest.of(batch);
		newest.deleted().forEach((key) -> this.store.trainings().delete(new TrainingId(key)));
		newest.save(this.store.trainings()::save);
		done.acknowledge();
	}

	@Configuration(proxyBeanMethods = false)
	static class Listeners {

		@Bean
		StoryProjections storyProjections(Store store) {
			return new StoryProjections(store);
		}

		@Bean
		ConcurrentKafkaListenerContainerFactory<String, Story> storyListeners(ListenerFactories factories) {
			return factories.batchOf(Story.class);
		}

		@Bean
		ConcurrentKafkaListenerContainerFactory<String, TrainingEvent> trainingListeners(ListenerFactories factories) {
			return factories.batchOf(TrainingEvent.class);
		}

	}

}
