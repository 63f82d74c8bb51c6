using System.Collections.Frozen;
using Waybill.FollowTheMoney.Schemata.Building;

namespace Waybill.FollowTheMoney.Types;

/// <summary>A type whose values are codes from a closed list.</summary>
internal abstract class CodedType : PropertyType
{
    private readonly Lazy<FrozenSet<string>> known;

    private protected CodedType(string name, int maxLength)
        : base(name, maxLength) => known = new(() => Codes.ToFrozenSet(StringComparer.Ordinal));

    public override IReadOnlyList<string> Codes => EmbeddedModel.Codes(Name);

    private protected bool Knows(string code) => known.Value.Contains(code);

    private protected override string? CleanValue(string text, string? format, IReadOnlyCollection<string> countries) =>
        text.ToLowerInvariant() is var code && Knows(code) ? code : null;
}
