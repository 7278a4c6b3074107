package vn.diemtin.wire.outside;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Tells addresses of the open Internet from those that only mean something inside a house or to the protocol itself.
///
/// The blocks are those of the IANA special-purpose address registries that are not globally reachable, with the
/// tunnels (NAT64, 6to4, Teredo) that could lead to an IPv4 address of that kind.
final class AddressGuard {

	private static final List<Block> CLOSED = List.of(Block.of("0.0.0.0/8"), Block.of("10.0.0.0/8"),
			Block.of("100.64.0.0/10"), Block.of("127.0.0.0/8"), Block.of("169.254.0.0/16"), Block.of("172.16.0.0/12"),
			Block.of("192.0.0.0/24"), Block.of("192.0.2.0/24"), Block.of("192.88.99.0/24"), Block.of("192.168.0.0/16"),
			Block.of("198.18.0.0/15"), Block.of("198.51.100.0/24"), Block.of("203.0.113.0/24"), Block.of("224.0.0.0/4"),
			Block.of("240.0.0.0/4"), Block.of("::/96"), Block.of("64:ff9b::/96"), Block.of("64:ff9b:1::/48"),
			Block.of("100::/64"), Block.of("2001::/23"), Block.of("2001:db8::/32"), Block.of("2002::/16"),
			Block.of("3fff::/20"), Block.of("5f00::/16"), Block.of("fc00::/7"), Block.of("fe80::/10"),
			Block.of("fec0::/10"), Block.of("ff00::/8"));

	private AddressGuard() {
	}

	/// Whether an address may be asked. An IPv4 address in IPv6 clothes counts as what it
	/// is.
	static boolean isOpen(InetAddress address) {
		byte[] bytes = address.getAddress();
		return CLOSED.stream().noneMatch((block) -> block.contains(bytes));
	}

	/// The addresses whose first bits are these.
	@SuppressWarnings("ArrayRecordComponent")
	private record Block(byte[] prefix, int bits) {

		static Block of(String text) {
			int slash = text.indexOf('/');
			try {
				// A literal is not looked up.
				byte[] prefix = InetAddress.getByName(text.substring(0, slash)).getAddress();
				return new Block(prefix, Integer.parseInt(text.substring(slash + 1)));
			}
			catch (UnknownHostException ex) {
				throw new IllegalArgumentException(text, ex);
			}
		}

		boolean contains(byte[] address) {
			if (address.length != this.prefix.length) {
				return false;
			}
			for (int bit = 0; bit < this.bits; bit++) {
				int mask = 0x80 >>> (bit % 8);
				if ((address[bit / 8] & mask) != (this.prefix[bit / 8] & mask)) {
					return false;
				}
			}
			return true;
		}

	}

}
