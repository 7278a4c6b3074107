package vn.diemtin.wire;

import java.util.Map;

/// Makes followers of topics that one bad record does not stop: it is set aside with its cause, and what comes after it is
/// read.
public final class Followers {

	private final Map<String, Object> consumerProperties;

	private final UnreadRecords unread;

	Followers(Map<String, Object> consumerProperties, UnreadRecords unread) {
		this.consumerProperties = consumerProperties;
		this.unread = unread;
	}

	/// A follower.
	/// @param reader may throw whatever a bad record makes it throw; what Kafka fails at
	/// is tried again
	public TopicFollower of(String topic, TopicFollower.Reader reader) {
		return new TopicFollower(topic, this.consumerProperties, reader, this.unread);
	}

	/// How many records could not be read since the start.
	public int unread() {
		return this.unread.count();
	}

}
