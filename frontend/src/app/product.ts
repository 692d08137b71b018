export const productName = 'Full-Stack Quarkus Template';
