package vn.diemtin.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.net.ssl.CertPathTrustManagerParameters;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.source.TlsProfile;

/// The client for each TLS profile, made from the plain one and kept.
///
/// Extra intermediates are only offered to the builder of the certificate path, which must still end at a root that the
/// platform trusts; host names are checked as ever. A legacy profile adds TLS 1.2 ciphers without forward secrecy as far
/// as the platform still has them.
final class TlsClients {

	private final OkHttpClient plain;

	private final Set<TrustAnchor> roots;

	private final Map<TlsProfile, OkHttpClient> clients = new ConcurrentHashMap<>();

	/// @param roots what is trusted; the platform's own when empty
	TlsClients(OkHttpClient plain, List<X509Certificate> roots) {
		this.plain = plain;
		this.roots = roots.stream().map((root) -> new TrustAnchor(root, null)).collect(Collectors.toSet());
	}

	/// @throws SSLException when the profile's certificates cannot be read
	OkHttpClient of(@Nullable TlsProfile profile) throws SSLException {
		if (profile == null) {
			return this.plain;
		}
		OkHttpClient known = this.clients.get(profile);
		if (known != null) {
			return known;
		}
		try {
			OkHttpClient client = make(profile);
			this.clients.put(profile, client);
			return client;
		}
		catch (GeneralSecurityException ex) {
			throw new SSLException("The TLS profile that the source declares cannot be used: " + ex.getMessage(), ex);
		}
	}

	private OkHttpClient make(TlsProfile profile) throws GeneralSecurityException {
		OkHttpClient.Builder builder = this.plain.newBuilder();
		if (profile.legacy()) {
			builder.connectionSpecs(
					List.of(ConnectionSpec.MODERN_TLS, ConnectionSpec.COMPATIBLE_TLS, ConnectionSpec.CLEARTEXT));
		}
		if (profile.intermediates().isEmpty()) {
			return builder.build();
		}
		PKIXBuilderParameters parameters = new PKIXBuilderParameters(
				this.roots.isEmpty() ? platformRoots() : this.roots, new X509CertSelector());
		parameters.addCertStore(CertStore.getInstance("Collection",
				new CollectionCertStoreParameters(certificates(profile.intermediates()))));
		parameters.setRevocationEnabled(false);
		TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
		factory.init(new CertPathTrustManagerParameters(parameters));
		X509TrustManager trust = x509(factory);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(null, new TrustManager[] { trust }, null);
		return builder.sslSocketFactory(context.getSocketFactory(), trust).build();
	}

	private static Set<TrustAnchor> platformRoots() throws GeneralSecurityException {
		TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		factory.init((KeyStore) null);
		return Stream.of(x509(factory).getAcceptedIssuers())
			.map((root) -> new TrustAnchor(root, null))
			.collect(Collectors.toSet());
	}

	private static X509TrustManager x509(TrustManagerFactory factory) throws GeneralSecurityException {
		for (TrustManager manager : factory.getTrustManagers()) {
			if (manager instanceof X509TrustManager trust) {
				return trust;
			}
		}
		throw new GeneralSecurityException("the platform has no X.509 trust manager");
	}

	private static List<Certificate> certificates(List<String> pems) throws GeneralSecurityException {
		CertificateFactory factory = CertificateFactory.getInstance("X.509");
		List<Certificate> certificates = new ArrayList<>();
		for (String pem : pems) {
			certificates.addAll(
					factory.generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII))));
		}
		return certificates;
	}

}
