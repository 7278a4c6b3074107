package vn.diemtin.desk.alert;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.Channel.Grouping;

import static org.assertj.core.api.Assertions.assertThat;

class ChannelLinesTests {

	@Test
	void readsWhatItWrites() {
		ChannelLines lines = ChannelLines
			.of("mail Lan@mau.vn\n mail mai@mau.vn HOURLY \nwebhook https://mau.vn/a?b=c mau\nnamed chat");
		assertThat(lines.wrong()).isEmpty();
		assertThat(lines.channels()).containsExactly(new Channel.Mail("Lan@mau.vn", Grouping.AT_ONCE),
				new Channel.Mail("mai@mau.vn", Grouping.HOURLY), new Channel.Webhook("https://mau.vn/a?b=c", "mau"),
				new Channel.Named("chat"));
		assertThat(ChannelLines.of(ChannelLines.write(lines.channels()))).isEqualTo(lines);
	}

	@Test
	void keepsOneLineAReceiver() {
		assertThat(ChannelLines.of("mail lan@mau.vn\nmail LAN@mau.vn daily").channels()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "mail", "mail lan", "mail a@b@c", "mail lan@mau.vn weekly", "webhook https://mau.vn",
			"webhook ftp://mau.vn mau", "webhook https://lan:mat@mau.vn mau", "webhook nothing mau", "named a b",
			"named ../x", "fax 113", "mail <lan@mau.vn>" })
	void saysWhatItDoesNotUnderstand(String line) {
		assertThat(ChannelLines.of(line).wrong()).containsExactly(line);
	}

	@Test
	void showsNoSecretOfAnAddress() {
		assertThat(ChannelLines.shown(new Channel.Webhook("https://mau.vn/services/T0/bi-mat?k=v", "mau")))
			.isEqualTo("https://mau.vn/…");
	}

}
