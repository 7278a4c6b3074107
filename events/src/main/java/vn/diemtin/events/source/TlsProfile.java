package vn.diemtin.events.source;

import java.util.List;

/// What an encrypted connection to a source's hosts needs beyond the usual. Certificates are checked all the same: nothing
/// here makes a host trusted that its chain does not.
///
/// @param intermediates certificates in PEM that the hosts forget to send with their own
/// @param legacy whether the hosts only know ciphers without forward secrecy
public record TlsProfile(List<String> intermediates, boolean legacy) {

	public TlsProfile {
		intermediates = List.copyOf(intermediates);
	}

}
