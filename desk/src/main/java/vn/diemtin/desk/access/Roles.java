package vn.diemtin.desk.access;

import java.util.Collection;
import java.util.stream.Stream;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

import vn.diemtin.events.people.Role;

/// Roles as Spring Security asks for them.
final class Roles {

	private Roles() {
	}

	/// A role and all that it includes.
	static Collection<GrantedAuthority> granted(Role role) {
		return Stream.of(Role.values())
			.filter(role::includes)
			.<GrantedAuthority>map((included) -> new SimpleGrantedAuthority("ROLE_" + included.name()))
			.toList();
	}

}
