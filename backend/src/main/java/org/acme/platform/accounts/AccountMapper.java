package org.acme.platform.accounts;

import org.acme.contracts.accounts.AccountView;
import org.acme.contracts.accounts.ManagedAccount;
import org.mapstruct.Mapper;

@Mapper
interface AccountMapper {
    AccountView toView(Account account);

    ManagedAccount toManaged(Account account);
}
