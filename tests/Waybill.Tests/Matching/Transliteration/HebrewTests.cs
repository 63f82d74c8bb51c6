using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Tests.Matching.Transliteration;

/// <summary>Names in Hebrew letters, which leave most vowels out, are compared and found.</summary>
public sealed class HebrewTests
{
    public static TheoryData<string, string> Same { get; } =
        new()
        {
            { "בנימין נתניהו", "Benjamin Netanyahu" },
            { "אהוד ברק", "Ehud Barak" },
            { "אביגדור ליברמן", "Avigdor Lieberman" },
            { "יצחק רבין", "Yitzhak Rabin" },
            { "שמעון פרס", "Shimon Peres" },
            { "משה כהן", "Moshe Cohen" },
            { "נפתלי בנט", "Naftali Bennett" },
            { "יעקב כץ", "Jacob Katz" },
            { "מרדכי ואנונו", "Mordechai Vanunu" },
            { "גדעון סער", "Gideon Sa'ar" },
            { "ציפי לבני", "Tzipi Livni" },
            { "יוסי רבינוביץ", "Yossi Rabinovich" },
            { "צח לוי", "Tzach Levi" },
            { "חי לוי", "Chai Levi" },
            { "אלי לייבוביץ", "Eli Leibowitz" },
            { "רומן אברמוביץ'", "Roman Abramovich" },
            { "אלכסנדר כהן", "Alexander Cohen" },
            { "מקס לוי", "Max Levi" },
            { "אבו עביידה", "Abu Obeida" },
            { "ש' פרס", "Shimon Peres" },
            { "ב' נתניהו", "B. Netanyahu" },
            { "'ישראל גולץ'", "Israel Goltz" },
            { "ג'ורג' כהן", "George Cohen" },
            { "ג׳מאל נסר", "Jamal Nasser" },
            { "צ'רלי לוי", "Charlie Levy" },
        };

    [Theory]
    [MemberData(nameof(Same))]
    public void A_name_in_Hebrew_letters_is_the_one_in_Latin_ones(string hebrew, string latin) => OneName.IsFound(hebrew, latin);

    [Theory]
    [InlineData("דוד לוי", "Dan Levy")]
    [InlineData("משה כהן", "Michael Cohen")]
    [InlineData("משה כהן", "Moshe Katz")]
    [InlineData("ישראל כץ", "Israel Kessar")]
    [InlineData("שמעון פרס", "Simon Persson")]
    [InlineData("ליאור כהן", "Leora Cohen")]
    [InlineData("אמיר לוי", "Omar Levi")]
    [InlineData("אמיר לוי", "Amira Levi")]
    [InlineData("אמירה לוי", "Amir Levi")]
    [InlineData("דן לוי", "Dana Levi")]
    [InlineData("נועם לוי", "Naama Levi")]
    [InlineData("חנן לוי", "Hanna Levi")]
    public void Another_consonant_is_another_name(string hebrew, string latin) =>
        Assert.False(NameComparer.Compare(hebrew, latin, NameKind.Person).IsMatch);
}
