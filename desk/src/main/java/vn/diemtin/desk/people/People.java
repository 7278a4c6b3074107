package vn.diemtin.desk.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import vn.diemtin.events.people.ApiKey;
import vn.diemtin.events.people.ApiKeyUsed;
import vn.diemtin.events.people.Person;

/// The people and keys as their topics tell, held in memory: each desk reads all of them when it
/// starts and follows what changes. Until they are read nobody but the first account can sign in.
@Component
public class People {

	private static final Logger log = LoggerFactory.getLogger(People.class);

	private final Map<String, Person> people = new ConcurrentHashMap<>();

	private final Map<String, ApiKey> keys = new ConcurrentHashMap<>();

	private final Map<String, ApiKeyUsed> used = new ConcurrentHashMap<>();

	private final JsonMapper json;

	private final FirstAccount first;

	People(JsonMapper json, FirstAccount first) {
		this.json = json;
		this.first = first;
	}

	/// One who may be allowed in, by the name as [PersonName] writes it.
	public Optional<Person> person(String name) {
		return this.first.isNamed(name) ? Optional.of(this.first.person()) : Optional.ofNullable(this.people.get(name));
	}

	/// All of them in the order of their names, the first account before them.
	public List<Person> all() {
		List<Person> all = new ArrayList<>();
		all.add(this.first.person());
		this.people.values()
			.stream()
			.filter((person) -> !this.first.isNamed(person.name()))
			.sorted(Comparator.comparing(Person::name))
			.forEach(all::add);
		return all;
	}

	/// A key by its public part.
	public Optional<ApiKey> key(String id) {
		return Optional.ofNullable(this.keys.get(id));
	}

	/// The keys of one person, the newest first; of everyone for null.
	List<ApiKey> keys(@Nullable String owner) {
		return this.keys.values()
			.stream()
			.filter((key) -> owner == null || key.owner().equals(owner))
			.sorted(Comparator.comparing(ApiKey::createdAt).reversed().thenComparing(ApiKey::id))
			.toList();
	}

	/// When a key was last used, to about an hour; null when it never was.
	@Nullable ApiKeyUsed used(String id) {
		return this.used.get(id);
	}

	/// Takes over a person, unless a later state is known.
	void keep(Person person) {
		this.people.merge(person.name(), person, (known, read) -> (read.version() >= known.version()) ? read : known);
	}

	/// Takes over a key; one that was revoked stays so.
	void keep(ApiKey key) {
		this.keys.merge(key.id(), key, (known, read) -> (known.revokedAt() != null) ? known : read);
	}

	void keep(ApiKeyUsed use) {
		this.used.merge(use.id(), use, (known, read) -> read.at().isAfter(known.at()) ? read : known);
	}

	void onPerson(String name, byte @Nullable [] value) {
		if (value == null) {
			this.people.remove(name);
			return;
		}
		Person person = read(name, value, Person.class);
		if (person != null && person.name().equals(name)) {
			keep(person);
		}
	}

	void onKey(String id, byte @Nullable [] value) {
		if (value == null) {
			this.keys.remove(id);
			return;
		}
		ApiKey key = read(id, value, ApiKey.class);
		if (key != null && key.id().equals(id)) {
			keep(key);
		}
	}

	void onUsed(String id, byte @Nullable [] value) {
		ApiKeyUsed use = (value != null) ? read(id, value, ApiKeyUsed.class) : null;
		if (use != null) {
			keep(use);
		}
	}

	/// What cannot be read lets nobody in.
	private <T> @Nullable T read(String key, byte[] value, Class<T> type) {
		try {
			return this.json.readValue(value, type);
		}
		catch (JacksonException ex) {
			log.error("A record of {} cannot be read and is left out: {}", type.getSimpleName(),
					PersonName.forLog(key));
			return null;
		}
	}

}
