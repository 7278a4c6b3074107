package vn.diemtin.desk.access;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignInLimitsTests {

	private final AtomicLong nanos = new AtomicLong();

	private final SignInLimits limits = new SignInLimits(this.nanos::get);

	@Test
	@DisplayName("ASVS 6.3.1: tries slow down by name and address, and a success forgets them")
	void slowsDownWhoGuesses() {
		for (int i = 0; i < 5; i++) {
			assertThat(this.limits.wait("lan", "192.0.2.1")).isZero();
			this.limits.tried("lan", "192.0.2.1");
		}
		assertThat(this.limits.wait("lan", "192.0.2.1")).isBetween(1L, 2L);
		assertThat(this.limits.wait("lan", "192.0.2.2")).isZero();
		pass(Duration.ofSeconds(3));
		assertThat(this.limits.wait("lan", "192.0.2.1")).isZero();
		this.limits.tried("lan", "192.0.2.1");
		assertThat(this.limits.wait("lan", "192.0.2.1")).isGreaterThan(1);
		this.limits.succeeded("lan", "192.0.2.1");
		assertThat(this.limits.wait("lan", "192.0.2.1")).isZero();
	}

	@Test
	@DisplayName("ASVS 6.3.1: one password on many names is slowed down by address")
	void slowsDownWhoTriesManyNames() {
		for (int i = 0; i < 20; i++) {
			this.limits.tried("name" + i, "192.0.2.1");
		}
		assertThat(this.limits.wait("another", "192.0.2.1")).isPositive();
		assertThat(this.limits.wait("another", "192.0.2.2")).isZero();
	}

	@Test
	@DisplayName("ASVS 6.3.1: nobody waits longer than a quarter of an hour")
	void neverShutsOutForGood() {
		for (int i = 0; i < 500; i++) {
			this.limits.tried("lan", "192.0.2." + i % 250);
		}
		assertThat(this.limits.wait("lan", "198.51.100.1")).isBetween(1L, 901L);
		pass(Duration.ofMinutes(16));
		assertThat(this.limits.wait("lan", "198.51.100.1")).isZero();
	}

	@Test
	@DisplayName("ASVS 15.3.4: a net of IPv6 is one caller")
	void takesANetAsOneCaller() {
		assertThat(RateLimits.callerAt("2001:db8::1")).isEqualTo(RateLimits.callerAt("2001:db8::ffff:2"))
			.isNotEqualTo(RateLimits.callerAt("2001:db8:0:1::1"));
		assertThat(RateLimits.callerAt("192.0.2.1")).isEqualTo("192.0.2.1");
	}

	@Test
	@DisplayName("ASVS 2.4.1: a caller gets its requests back with time")
	void givesBackWithTime() {
		RateLimits rates = new RateLimits(this.nanos::get);
		for (int i = 0; i < 60; i++) {
			assertThat(rates.take("a", 1, 60).isTaken()).isTrue();
		}
		assertThat(rates.take("a", 1, 60)).satisfies((taken) -> {
			assertThat(taken.isTaken()).isFalse();
			assertThat(taken.pause()).isEqualTo(1);
		});
		assertThat(rates.take("b", 20, 60).left()).isEqualTo(40);
		pass(Duration.ofSeconds(2));
		assertThat(rates.take("a", 1, 60).left()).isEqualTo(1);
	}

	@Test
	@DisplayName("ASVS 3.7.2: after the sign-in only pages of the desk are led to")
	void staysAtTheDesk() {
		assertThat(SignIns.local("http://evil.example/alerts/new?q=a%20b")).isEqualTo("/alerts/new?q=a%20b");
		assertThat(SignIns.local("http://desk.example//evil.example/")).isEqualTo("/");
		assertThat(SignIns.local("javascript:alert(1)")).isEqualTo("/");
		assertThat(SignIns.local("\\\\evil.example")).isEqualTo("/");
	}

	private void pass(Duration time) {
		this.nanos.addAndGet(time.toNanos());
	}

}
