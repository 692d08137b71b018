package org.acme.platform.accounts;

import org.acme.contracts.accounts.AccountView;
import org.acme.contracts.accounts.ManagedAccount;
import org.acme.platform.contracts.ContractMapping;
import org.mapstruct.Mapper;

@Mapper(config = ContractMapping.class)
interface AccountMapper {
    AccountView toView(Account account);

    ManagedAccount toManaged(Account account);
}
