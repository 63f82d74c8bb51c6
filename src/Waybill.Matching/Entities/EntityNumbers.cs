using Waybill.FollowTheMoney.Entities;

namespace Waybill.Matching.Entities;

/// <summary>The numbers that identify an entity.</summary>
internal static class EntityNumbers
{
    // Shorter ones are shared by chance.
    private const int LeastDigits = 5;

    /// <summary>
    /// The numbers: letters and digits alone, in capitals, since registers write the same number with blanks and without.
    /// </summary>
    public static HashSet<string> Of(Entity entity) =>
        [
            .. entity
                .Identifiers.Select(number => string.Concat(number.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant())
                .Where(number => number.Count(char.IsAsciiDigit) >= LeastDigits),
        ];
}
