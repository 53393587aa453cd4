package io.creditbridge.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The key that signs access tokens.
 *
 * <p>It lies in the database, so that every node signs and checks with the same one, and is drawn at the first start.
 * The first node to write it wins; the others read what it wrote.
 */
@Component
class TokenKeys {

    private static final String SIGNING = "signing";
    private static final int KEY_BITS = 2048;

    private final JdbcClient jdbc;
    private final Clock clock;

    TokenKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    JWKSet load() {
        try {
            if (count() == 0) {
                draw();
            }
            return jdbc.sql("select public_key, private_key from token_key where id = ?")
                    .param(SIGNING)
                    .query((row, number) -> new JWKSet(decode(row.getString(1), row.getString(2))))
                    .single();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("RSA is missing from this Java runtime", e);
        }
    }

    private long count() {
        return jdbc.sql("select count(*) from token_key where id = ?")
                .param(SIGNING)
                .query(Long.class)
                .single();
    }

    private void draw() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(KEY_BITS);
        KeyPair pair = generator.generateKeyPair();
        Base64.Encoder text = Base64.getEncoder();
        jdbc.sql("insert into token_key values (?, ?, ?, ?) on conflict do nothing")
                .params(
                        SIGNING,
                        text.encodeToString(pair.getPublic().getEncoded()),
                        text.encodeToString(pair.getPrivate().getEncoded()),
                        Timestamp.from(clock.instant()))
                .update();
    }

    private static RSAKey decode(String publicKey, String privateKey) {
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            Base64.Decoder text = Base64.getDecoder();
            return new RSAKey.Builder((RSAPublicKey) rsa.generatePublic(new X509EncodedKeySpec(text.decode(publicKey))))
                    .privateKey((RSAPrivateKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(text.decode(privateKey))))
                    .keyID(UUID.nameUUIDFromBytes(text.decode(publicKey)).toString())
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the stored token key cannot be read", e);
        }
    }
}
