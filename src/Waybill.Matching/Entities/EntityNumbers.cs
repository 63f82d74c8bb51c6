using Waybill.FollowTheMoney.Entities;
using Waybill.FollowTheMoney.Types;

namespace Waybill.Matching.Entities;

/// <summary>The numbers that identify an entity.</summary>
internal static class EntityNumbers
{
    // Shorter ones are shared by chance.
    private const int LeastDigits = 5;

    /// <summary>
    /// The numbers, each in the form that its property gives it (IMO8517839): letters and digits alone, in capitals, since registers write
    /// the same number with blanks and without. Call signs are few enough of letters and digits that each says what it is.
    /// </summary>
    public static HashSet<string> Of(Entity entity) =>
        [
            .. entity
                .Properties.Where(held => held.Property.Type == PropertyTypes.Identifier && held.Property.Name != CallSigns.Property)
                .SelectMany(held => held.Values.Select(number => CleanValues.OrText(held.Property, number)))
                .Select(number => string.Concat(number.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant())
                .Where(number => number.Count(char.IsAsciiDigit) >= LeastDigits),
            .. entity.Get(CallSigns.Property).Select(CallSigns.AsNumber).OfType<string>(),
        ];
}
