namespace Waybill.FollowTheMoney.Types;

/// <summary>Genders, from the abbreviations and words of registers in several languages.</summary>
internal sealed class GenderType : CodedType
{
    public GenderType()
        : base("gender", 16) => Group = "genders";

    public override string NodeId(string value) => "gender:" + value;

    private protected override string? CleanValue(string text, string? format, IReadOnlyCollection<string> countries) =>
        text.ToLowerInvariant().TrimEnd('.') switch
        {
            "m" or "male" or "man" or "masculin" or "masculino" or "maschile" or "männlich" or "мужской" or "чоловіча" => "male",
            "f" or "w" or "female" or "woman" or "féminin" or "femenino" or "femminile" or "weiblich" or "женский" or "жіноча" => "female",
            "o" or "d" or "x" or "other" or "divers" => "other",
            _ => null,
        };
}
