package vn.diemtin.wire.outside;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressGuardTests {

	@ParameterizedTest(name = "ASVS 1.3.6, 13.2.4, 15.3.2: {0} is asked nothing")
	@ValueSource(strings = { "127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254",
			"100.64.0.1", "100.127.255.255", "0.0.0.0", "192.0.0.8", "198.19.0.1", "224.0.0.1", "255.255.255.255", "::",
			"::1", "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::1", "2002:7f00:1::", "2001:0:1::1",
			"2001:db8::1", "fc00::1", "fdff::1", "fe80::1", "fec0::1", "ff02::1" })
	void closesAddressesInsideTheHouse(String address) throws UnknownHostException {
		assertThat(AddressGuard.isOpen(InetAddress.getByName(address))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "8.8.8.8", "113.160.0.1", "172.32.0.1", "100.128.0.1", "192.169.0.1", "223.255.255.255",
			"2400:cb00::1", "2606:4700::1" })
	void opensAddressesOfTheInternet(String address) throws UnknownHostException {
		assertThat(AddressGuard.isOpen(InetAddress.getByName(address))).isTrue();
	}

}
