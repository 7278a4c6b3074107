package vn.diemtin.desk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.diemtin.store.Store;
import vn.diemtin.store.StoreSettings;

/// The way to Elasticsearch.
@Configuration(proxyBeanMethods = false)
class StoreConnection {

	@Bean(destroyMethod = "close")
	Store store(DeskSettings settings) {
		DeskSettings.Elasticsearch place = settings.elasticsearch();
		String user = (place.user() != null && !place.user().isBlank()) ? place.user() : null;
		return Store.connect(new StoreSettings(place.uri(), user, place.password(), place.prefix()));
	}

}
