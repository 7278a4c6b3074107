package vn.diemtin.ingest.read.feed;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// Reads how long a feed says that it need not be asked again: the minutes of RSS's `ttl`, or the period of the syndication
/// module divided by its frequency; the longer when both are there.
final class FeedRest {

	private static final int MOST_DIGITS = 6;

	private static final int DEEPEST = 3;

	private FeedRest() {
	}

	/// @param top what holds the root of the feed
	static @Nullable Duration of(XmlNode top) {
		Duration ttl = minutes(top);
		Duration period = period(top);
		if (ttl == null || period == null) {
			return (ttl != null) ? ttl : period;
		}
		return (ttl.compareTo(period) > 0) ? ttl : period;
	}

	private static @Nullable Duration minutes(XmlNode top) {
		XmlNode node = field(top, "ttl", 0);
		long minutes = (node != null) ? number(node.text()) : 0;
		return (minutes > 0) ? Duration.ofMinutes(minutes) : null;
	}

	private static @Nullable Duration period(XmlNode top) {
		XmlNode node = field(top, "sy:updateperiod", 0);
		if (node == null) {
			return null;
		}
		Duration period = switch (node.text().strip().toLowerCase(Locale.ROOT)) {
			case "hourly" -> Duration.ofHours(1);
			case "daily" -> Duration.ofDays(1);
			case "weekly" -> Duration.ofDays(7);
			case "monthly" -> Duration.ofDays(30);
			case "yearly" -> Duration.ofDays(365);
			default -> null;
		};
		XmlNode frequency = field(top, "sy:updatefrequency", 0);
		long times = (frequency != null) ? number(frequency.text()) : 1;
		return (period != null) ? period.dividedBy(Math.max(1, times)) : null;
	}

	/// A field of the feed, however deep its channel stands; never one of an item.
	private static @Nullable XmlNode field(XmlNode node, String key, int depth) {
		XmlNode found = node.child(key);
		for (XmlNode child : (found == null && depth < DEEPEST) ? node.children : List.<XmlNode>of()) {
			if (found == null && !FeedVocabulary.ENTRIES.contains(child.key)) {
				found = field(child, key, depth + 1);
			}
		}
		return found;
	}

	private static long number(String text) {
		String digits = text.strip();
		boolean isNumber = !digits.isEmpty() && digits.length() <= MOST_DIGITS
				&& digits.chars().allMatch((c) -> c >= '0' && c <= '9');
		return isNumber ? Long.parseLong(digits) : 0;
	}

}
