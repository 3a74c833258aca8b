/** Names of the sample season's productions with their colours: titles are data, not texts of the window. */
export const samplePrograms = [
  { hue: 1, title: 'Lục Vân Tiên – Kiều Nguyệt Nga' },
  { hue: 2, title: 'Mừng Đảng – Mừng Xuân' },
  { hue: 3, title: 'Đất nước trọn niềm vui' },
  { hue: 4, title: 'Tiếng hát từ đồng sen' },
  { hue: 5, title: 'Hương sắc mùa nước nổi' },
] as const;
