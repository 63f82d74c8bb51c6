using FsCheck;
using FsCheck.Fluent;

namespace Waybill.Tests.Core;

/// <summary>Checks a property with a fixed seed, so that every run draws the same values.</summary>
internal static class Property
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithReplay(20220901UL, 5UL).WithMaxTest(500);

    public static void Holds<T>(Gen<T> values, Func<T, bool> property) => Check.One(Fixed, Prop.ForAll(Arb.From(values), property));

    public static void Holds<T>(Gen<T> values, Func<T, T, bool> property) => Holds(values.Two(), pair => property(pair.Item1, pair.Item2));

    public static void Holds<T>(Gen<T> values, Func<T, T, T, bool> property) =>
        Holds(values.Three(), triple => property(triple.Item1, triple.Item2, triple.Item3));
}
