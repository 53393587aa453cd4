package io.creditbridge.catalog;

import io.creditbridge.organization.OrganizationId;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.product.ProductId;
import io.creditbridge.product.ProductStatus;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** The banks' credit products. */
public interface Products extends Repository<CreditProduct, ProductId> {

    /** Keeps a product. */
    CreditProduct save(CreditProduct product);

    /** One product, whoever's: published products are public, others are asked for with their bank. */
    Optional<CreditProduct> findById(ProductId id);

    /** One product of a bank. */
    Optional<CreditProduct> findByIdAndBankId(ProductId id, OrganizationId bankId);

    /** All products of a state, in a stable order. */
    List<CreditProduct> findByStatusOrderById(ProductStatus status);

    /** Several products at once. */
    List<CreditProduct> findByIdIn(Collection<ProductId> ids);

    /** One page of a bank's products. */
    List<CreditProduct> findByBankIdOrderByNameZhAscIdAsc(OrganizationId bankId, Pageable page);

    /** How many products a bank has. */
    long countByBankId(OrganizationId bankId);

    /** A bank's products of a state by their names. */
    List<CreditProduct> findByBankIdAndStatusAndNameZhIn(
            OrganizationId bankId, ProductStatus status, Collection<String> names);
}
