package vn.diemtin.desk.alert;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.Channel.Grouping;

/// Channels as an editor writes them, one a line: `mail lan@example.vn daily`, `webhook https://example.vn/hook secret`,
/// `named team-chat`.
///
/// @param channels what was understood
/// @param wrong the lines that were not
record ChannelLines(List<Channel> channels, List<String> wrong) {

	private static final int MOST = 20;

	private static final int LONGEST = 500;

	ChannelLines {
		channels = List.copyOf(channels);
		wrong = List.copyOf(wrong);
	}

	static ChannelLines of(String text) {
		List<Channel> channels = new ArrayList<>();
		List<String> wrong = new ArrayList<>();
		text.lines().map(String::strip).filter((line) -> !line.isEmpty()).limit(MOST * 2L).forEach((line) -> {
			Channel channel = (line.length() <= LONGEST) ? channel(line.split("\\s+")) : null;
			if (channel == null || channels.size() == MOST) {
				wrong.add(line.substring(0, Math.min(80, line.length())));
			}
			else if (channels.stream().noneMatch((known) -> known.receiver().equals(channel.receiver()))) {
				channels.add(channel);
			}
		});
		return new ChannelLines(channels, wrong);
	}

	private static @Nullable Channel channel(String[] words) {
		return switch (words[0].toLowerCase(Locale.ROOT)) {
			case "mail" -> (words.length <= 3 && words.length >= 2 && isMail(words[1]))
					? mail(words[1], (words.length == 3) ? words[2] : "at-once") : null;
			case "webhook" -> (words.length == 3 && isWeb(words[1]) && isName(words[2]))
					? new Channel.Webhook(words[1], words[2]) : null;
			case "named" -> (words.length == 2 && isName(words[1])) ? new Channel.Named(words[1]) : null;
			default -> null;
		};
	}

	private static @Nullable Channel mail(String address, String grouping) {
		return switch (grouping.toLowerCase(Locale.ROOT)) {
			case "at-once" -> new Channel.Mail(address, Grouping.AT_ONCE);
			case "hourly" -> new Channel.Mail(address, Grouping.HOURLY);
			case "daily" -> new Channel.Mail(address, Grouping.DAILY);
			default -> null;
		};
	}

	private static boolean isMail(String word) {
		int at = word.indexOf('@');
		return at > 0 && at == word.lastIndexOf('@') && at < word.length() - 1
				&& word.chars().allMatch((c) -> Character.isLetterOrDigit(c) || "@.-_+'".indexOf(c) >= 0);
	}

	private static boolean isWeb(String word) {
		try {
			URI uri = new URI(word);
			return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null
					&& uri.getUserInfo() == null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	private static boolean isName(String word) {
		return word.length() <= 60
				&& word.chars().allMatch((c) -> Character.isLetterOrDigit(c) || "-_".indexOf(c) >= 0);
	}

	/// As an editor would write them.
	static String write(List<Channel> channels) {
		return channels.stream().map((channel) -> switch (channel) {
			case Channel.Mail(String address, Grouping grouping) ->
				"mail " + address + " " + grouping.name().toLowerCase(Locale.ROOT).replace('_', '-');
			case Channel.Webhook(String url, String secret) -> "webhook " + url + " " + secret;
			case Channel.Named(String name) -> "named " + name;
		}).collect(Collectors.joining("\n"));
	}

	/// Where a channel leads, without what may be a secret.
	static String shown(Channel channel) {
		return switch (channel) {
			case Channel.Mail mail -> mail.address();
			case Channel.Webhook webhook -> {
				URI uri = URI.create(webhook.url());
				yield uri.getScheme() + "://" + uri.getAuthority() + "/…";
			}
			case Channel.Named named -> named.name();
		};
	}

}
