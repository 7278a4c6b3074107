package vn.diemtin.events;

import org.junit.jupiter.api.Test;

import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.Channel.Grouping;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.alert.Unsubscription;

import static org.assertj.core.api.Assertions.assertThat;

class UnsubscriptionTest {

	private static final String SECRET = "mot-bi-mat-du-dai";

	private static final RuleId RULE = new RuleId("tập.huấn");

	private static final Channel LAN = new Channel.Mail("Lan@mau.vn", Grouping.AT_ONCE);

	@Test
	void tokenTellsWhichRuleAndMailboxWithoutShowingTheMailbox() {
		String token = Unsubscription.of(RULE, LAN).token(SECRET);
		assertThat(token).matches("[A-Za-z0-9_.-]+").doesNotContain("mau.vn");
		assertThat(Unsubscription.read(token, SECRET)).hasValueSatisfying((read) -> {
			assertThat(read.means(RULE, new Channel.Mail("lan@mau.vn", Grouping.DAILY))).isTrue();
			assertThat(read.means(RULE, new Channel.Mail("hoa@mau.vn", Grouping.DAILY))).isFalse();
			assertThat(read.means(new RuleId("other"), LAN)).isFalse();
		});
		assertThat(Unsubscription.read(Unsubscription.of(null, LAN).token(SECRET), SECRET))
			.hasValueSatisfying((read) -> assertThat(read.means(new RuleId("other"), LAN)).isTrue());
	}

	@Test
	void tokenOfNobodyIsNotRead() {
		String token = Unsubscription.of(RULE, LAN).token(SECRET);
		String ofHoa = Unsubscription.of(RULE, new Channel.Mail("hoa@mau.vn", Grouping.DAILY)).token(SECRET);
		String mixed = ofHoa.substring(0, ofHoa.lastIndexOf('.')) + token.substring(token.lastIndexOf('.'));
		for (String wrong : new String[] { "", ".", "..", "a.b.c", token + "x", token.substring(1), mixed,
				"%.%." + token }) {
			assertThat(Unsubscription.read(wrong, SECRET)).as(wrong).isEmpty();
		}
		assertThat(Unsubscription.read(token, "ein-anderes-geheimnis")).isEmpty();
		assertThat(Unsubscription.read(token, "")).isEmpty();
	}

}
