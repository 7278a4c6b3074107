package vn.diemtin.alert.deliver;

import java.time.Instant;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SignatureTest {

	/// The example that the scheme's own libraries are tested with.
	private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

	private static final Instant AT = Instant.ofEpochSecond(1_614_265_330);

	private static final String EXPECTED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

	private static String sign(String... secrets) {
		return Signature.of("msg_p5jXN8AQM9LWM0D4loKWxJek", AT, "{\"test\": 2432232314}", List.of(secrets));
	}

	@Test
	void signsAsTheSchemeSays() {
		assertThat(sign(SECRET)).isEqualTo(EXPECTED);
	}

	@Test
	void twoSecretsSignAtOnce() {
		String next = "whsec_" + Base64.getEncoder().encodeToString(new byte[32]);
		assertThat(sign(next, SECRET)).isEqualTo(sign(next) + " " + EXPECTED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_", "whsec_c2hvcnQ=", "whsec_§§§§" })
	void refusesWhatIsNoSecretWithoutQuotingIt(String secret) {
		assertThatIllegalArgumentException().isThrownBy(() -> sign(secret))
			.withNoCause()
			.withMessageNotContaining("MfKQ")
			.withMessageNotContaining("§");
	}

}
