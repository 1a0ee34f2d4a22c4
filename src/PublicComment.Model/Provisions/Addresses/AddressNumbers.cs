using System.Runtime.CompilerServices;

namespace PublicComment.Model;

/// <summary>The numbers of an address by level, from <see cref="AddressLevel.Part"/> to <see cref="AddressLevel.Item"/>.</summary>
[InlineArray((int)AddressLevel.Item + 1)]
internal struct AddressNumbers
{
    private BranchNumber _first;
}
