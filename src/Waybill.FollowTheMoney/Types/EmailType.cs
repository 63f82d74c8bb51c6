using System.Text.RegularExpressions;

namespace Waybill.FollowTheMoney.Types;

/// <summary>
/// Mail addresses; the domain in small letters, the mailbox as written, for only its host may say that case does not matter.
/// </summary>
internal sealed partial class EmailType : PropertyType
{
    public EmailType()
        : base("email", 250) => (Group, IsMatchable, IsPivot) = ("emails", true, true);

    public override string NodeId(string value) => "mailto:" + value.ToLowerInvariant();

    private protected override string? CleanValue(string text, string? format, IReadOnlyCollection<string> countries)
    {
        var bare = text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? text[7..].Trim() : text;
        var match = Address().Match(bare);
        return match.Success ? $"{match.Groups["box"].Value}@{match.Groups["domain"].Value.TrimEnd('.').ToLowerInvariant()}" : null;
    }

    private protected override double Likeness(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase) ? 1 : 0;

    [GeneratedRegex(
        @"^(?<box>[^@\s<>,;:""]{1,64})@"
            + @"(?<domain>(?!-)[\p{L}\p{M}\p{Nd}-]{1,63}(\.[\p{L}\p{M}\p{Nd}-]{1,63})*\.(\p{L}{2,63}|xn--[A-Za-z0-9-]{1,59})\.?)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 200
    )]
    private static partial Regex Address();
}
