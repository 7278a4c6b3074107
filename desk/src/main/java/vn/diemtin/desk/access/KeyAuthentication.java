package vn.diemtin.desk.access;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;

/// A program that showed a key. What it does is recorded under the name of the key's owner and the
/// key's id.
final class KeyAuthentication extends AbstractAuthenticationToken {

	private static final long serialVersionUID = 1L;

	private final String owner;

	private final String id;

	KeyAuthentication(String owner, String id, Collection<GrantedAuthority> authorities) {
		super(authorities);
		this.owner = owner;
		this.id = id;
		setAuthenticated(true);
	}

	String id() {
		return this.id;
	}

	@Override
	public Object getPrincipal() {
		return this.owner + "/" + this.id;
	}

	@Override
	public @Nullable Object getCredentials() {
		return null;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof KeyAuthentication key && key.id.equals(this.id) && super.equals(other);
	}

	@Override
	public int hashCode() {
		return 31 * super.hashCode() + this.id.hashCode();
	}

}
